package org.computor.tasks.samples.testing.engine.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.Optional;
import org.computor.tasks.samples.testing.spec.Occurrences;
import org.computor.tasks.samples.testing.spec.Settings;
import org.computor.tasks.samples.testing.spec.TestCase;
import org.computor.tasks.samples.testing.spec.TestCollection;

/**
 * One test with all that it looks at.
 *
 * @param settings the test's own and what it inherits
 * @param bench what the programs of its collection did
 */
public record Trial(TestCollection collection, TestCase test, Settings settings, Bench bench) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The value expected, as Python's {@code str} would write it; a list is its lines. */
    public Optional<String> value() {
        return Optional.ofNullable(test.value()).map(PythonText::of);
    }

    /**
     * The value expected, as a number.
     *
     * @throws InvalidTestException if it is none
     */
    public Optional<Double> numericValue() throws InvalidTestException {
        Optional<String> text = value().map(String::strip);
        if (text.isPresent() && text.get().matches("True|False")) {
            return Optional.of(text.get().equals("True") ? 1.0 : 0.0);
        }
        try {
            return text.map(Double::valueOf);
        } catch (NumberFormatException e) {
            throw new InvalidTestException(this, "value has to be a number, but is " + text.get());
        }
    }

    /** The value expected, as JSON. */
    public Optional<JsonNode> jsonValue() {
        return Optional.ofNullable(test.value()).map(JSON::valueToTree);
    }

    /** The range that the test or its collection set; a range that is only inherited from the suite is none. */
    public Optional<Occurrences> ownRange() {
        return Optional.ofNullable(test.settings().allowedOccuranceRange())
                .or(() -> Optional.ofNullable(collection.settings().allowedOccuranceRange()));
    }

    /** For one use of a regular expression. */
    public Duration patternLimit() {
        return bench.timeLimit();
    }

    public boolean ignoreCase() {
        return Boolean.TRUE.equals(test.ignoreCase());
    }
}
