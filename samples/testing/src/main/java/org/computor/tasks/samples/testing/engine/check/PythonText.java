package org.computor.tasks.samples.testing.engine.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a value of test.yaml as text, as Computor's tester does. */
final class PythonText {

    private static final double LARGEST_PLAIN = 1e16;
    private static final double SMALLEST_PLAIN = 1e-4;

    private PythonText() {}

    static String of(Object value) {
        if (value instanceof List<?> lines) {
            return lines.stream().map(PythonText::scalar).collect(Collectors.joining("\n"));
        }
        return scalar(value);
    }

    private static String scalar(Object value) {
        if (value instanceof Boolean truth) {
            return truth ? "True" : "False";
        }
        if (value instanceof Double number) {
            return number(number);
        }
        return String.valueOf(value);
    }

    private static String number(double number) {
        double size = Math.abs(number);
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return String.valueOf(number).toLowerCase(java.util.Locale.ROOT).replace("infinity", "inf");
        }
        if (size == 0 || (size >= SMALLEST_PLAIN && size < LARGEST_PLAIN)) {
            String plain = new BigDecimal(Double.toString(number)).toPlainString();
            return plain.contains(".") ? plain : plain + ".0";
        }
        BigDecimal exact = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        String digits = exact.unscaledValue().toString();
        int exponent = exact.precision() - exact.scale() - 1;
        int sign = digits.startsWith("-") ? 1 : 0;
        String mantissa =
                digits.length() == sign + 1 ? digits : digits.substring(0, sign + 1) + "." + digits.substring(sign + 1);
        return mantissa + "e" + (exponent < 0 ? "-" : "+") + "%02d".formatted(Math.abs(exponent));
    }
}
