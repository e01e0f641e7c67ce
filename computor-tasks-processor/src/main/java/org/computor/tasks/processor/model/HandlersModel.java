package org.computor.tasks.processor.model;

import java.util.List;

/**
 * What a task lets others send to it.
 *
 * @param methods those of the interfaces that it implements
 * @param payloads what the signals, queries and updates among them take and return
 * @param dynamic the interfaces of Temporal's for whatever has no handler of its own, as written in Java source
 * @param misplaced annotations of Temporal's where they say nothing
 */
public record HandlersModel(
        List<HandlerModel> methods, List<PayloadModel> payloads, List<String> dynamic, List<MisplacedModel> misplaced) {

    /** Whether there is anything that Temporal has to be told of. */
    public boolean any() {
        return !dynamic.isEmpty()
                || methods.stream().anyMatch(method -> !method.kinds().isEmpty());
    }
}
