package org.computor.tasks.processor.read.json;

/** Names as Jackson's {@code PropertyNamingStrategies.SNAKE_CASE} writes them, which core's mapper is set to. */
final class SnakeCase {

    private SnakeCase() {}

    static String of(String name) {
        StringBuilder result = new StringBuilder(name.length() * 2);
        boolean afterUpper = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (i == 0 && c == '_') {
                continue;
            }
            boolean upper = Character.isUpperCase(c);
            boolean atStart = result.isEmpty() || result.charAt(result.length() - 1) == '_';
            if (upper && !afterUpper && !atStart) {
                result.append('_');
            }
            result.append(upper ? Character.toLowerCase(c) : c);
            afterUpper = upper;
        }
        return result.isEmpty() ? name : result.toString();
    }
}
