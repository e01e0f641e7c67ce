package org.computor.tasks.worker;

import java.util.List;
import java.util.Set;

/**
 * An object that serves activities.
 *
 * @param instance the object
 * @param names the names on the wire of what it serves
 * @param queues where it serves them; none means every queue that the worker polls
 */
record ActivityImplementation(Object instance, Set<String> names, List<String> queues) {

    boolean servesOn(String queue) {
        return queues.isEmpty() || queues.contains(queue);
    }
}
