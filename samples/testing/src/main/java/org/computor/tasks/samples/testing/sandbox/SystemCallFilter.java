package org.computor.tasks.samples.testing.sandbox;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;

/**
 * What no program of a student's has to ask the kernel for, as a filter that bubblewrap hands to it. No namespace
 * separates the keys of one run from those of another or of the worker; the other calls have been ways out before.
 */
final class SystemCallFilter {

    /** Numbers of add_key, request_key, keyctl, perf_event_open, bpf, userfaultfd and the three of io_uring. */
    private enum Machine {
        AMD64(0xC000003E, List.of(248, 249, 250, 298, 321, 323, 425, 426, 427)),
        AARCH64(0xC00000B7, List.of(217, 218, 219, 241, 280, 282, 425, 426, 427));

        private final int architecture;

        @SuppressWarnings("ImmutableEnumChecker") // made by List.of
        private final List<Integer> refused;

        Machine(int architecture, List<Integer> refused) {
            this.architecture = architecture;
            this.refused = refused;
        }
    }

    private static final int LOAD = 0x20;
    private static final int JUMP_IF_EQUAL = 0x15;
    private static final int JUMP_IF_AT_LEAST = 0x35;
    private static final int RETURN = 0x06;

    private static final int NUMBER = 0;
    private static final int ARCHITECTURE = 4;
    private static final int ALLOW = 0x7fff0000;
    private static final int NOT_PERMITTED = 0x00050001;

    /** On amd64, the same calls once more, by numbers of another interface. */
    private static final int OTHER_INTERFACE = 0x40000000;

    private SystemCallFilter() {}

    /** The filter, as the kernel reads it; empty where the numbers of this machine are not known. */
    static Optional<byte[]> forThisMachine() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> Optional.of(program(Machine.AMD64));
            case "aarch64" -> Optional.of(program(Machine.AARCH64));
            default -> Optional.empty();
        };
    }

    private static byte[] program(Machine machine) {
        ByteBuffer program = ByteBuffer.allocate(1024).order(ByteOrder.LITTLE_ENDIAN);
        step(program, LOAD, 0, 0, ARCHITECTURE);
        step(program, JUMP_IF_EQUAL, 1, 0, machine.architecture);
        step(program, RETURN, 0, 0, NOT_PERMITTED); // a program of 32 bits, whose calls have other numbers
        step(program, LOAD, 0, 0, NUMBER);
        step(program, JUMP_IF_AT_LEAST, 0, 1, OTHER_INTERFACE);
        step(program, RETURN, 0, 0, NOT_PERMITTED);
        for (int call : machine.refused) {
            step(program, JUMP_IF_EQUAL, 0, 1, call);
            step(program, RETURN, 0, 0, NOT_PERMITTED);
        }
        step(program, RETURN, 0, 0, ALLOW);
        byte[] bytes = new byte[program.position()];
        program.flip().get(bytes);
        return bytes;
    }

    private static void step(ByteBuffer program, int code, int ifTrue, int ifFalse, int value) {
        program.putShort((short) code).put((byte) ifTrue).put((byte) ifFalse).putInt(value);
    }
}
