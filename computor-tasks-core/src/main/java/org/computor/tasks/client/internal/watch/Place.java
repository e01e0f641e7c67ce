package org.computor.tasks.client.internal.watch;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the history of a task.
 *
 * @param run the run
 * @param event the event of the run's history, from 1
 * @param part which of those that are made of this event, from 0
 */
record Place(String run, long event, int part) {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,18})\\.([0-9]{1,9})\\.([0-9A-Za-z-]{1,64})");

    String id() {
        return event + "." + part + "." + run;
    }

    /** @throws IllegalArgumentException if no event has such an id */
    static Place parse(String id) {
        Matcher form = FORM.matcher(id);
        if (!form.matches()) {
            throw new IllegalArgumentException("'" + id + "' is not the id of an event that a watch handed out");
        }
        return new Place(form.group(3), Long.parseLong(form.group(1)), Integer.parseInt(form.group(2)));
    }

    boolean isAfter(Place other) {
        return event > other.event || (event == other.event && part > other.part);
    }
}
