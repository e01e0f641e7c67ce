package org.computor.tasks.worker;

/** Whether Java has them. */
final class VirtualThreads {

    private static final int FIRST_JAVA = 21;

    private VirtualThreads() {}

    static boolean available() {
        return Runtime.version().feature() >= FIRST_JAVA;
    }
}
