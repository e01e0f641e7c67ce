package org.computor.tasks.processor.model;

/** What values are in Java, where JSON does not tell them apart and constraints do. */
public enum Meaning {
    NUMBERS("numbers"),
    FLOATS("numbers"),
    DOUBLES("numbers"),
    TEXTS("texts"),
    CHARACTERS("characters"),
    SECRETS("secrets"),
    LISTS("lists"),
    MAPS("maps"),
    BYTES("bytes"),
    TIMES("times and dates"),
    DURATIONS("durations"),
    TRUTHS("truth values"),
    OTHERS("its type");

    private final String plural;

    Meaning(String plural) {
        this.plural = plural;
    }

    /** For people. */
    public String plural() {
        return plural;
    }
}
