package org.computor.tasks.samples.gitlab.activities;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The description of a group or project while its task is not sure to succeed. It comes into being together with the
 * thing, in one request, so that it tells who created it whatever answer was lost.
 */
record Mark(String text) {

    private static final String PREFIX = "being created by task ";
    private static final int LONGEST = 200;

    static Mark of(String taskId) {
        return new Mark(PREFIX + (taskId.length() <= LONGEST ? taskId : digest(taskId)));
    }

    static boolean isOn(String description) {
        return description.startsWith(PREFIX);
    }

    private static String digest(String taskId) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(taskId.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
