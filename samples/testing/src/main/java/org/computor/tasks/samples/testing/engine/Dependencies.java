package org.computor.tasks.samples.testing.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.computor.tasks.samples.testing.engine.check.Verdict;
import org.computor.tasks.samples.testing.spec.TestCollection;

/** Which collections have passed, for those that depend on them. */
final class Dependencies {

    private final List<TestCollection> collections;
    private final Predicate<TestCollection> passed;

    /** @param passed whether all tests of a collection have passed by now */
    Dependencies(List<TestCollection> collections, Predicate<TestCollection> passed) {
        this.collections = collections;
        this.passed = passed;
    }

    /** By name, id, or index from 0. */
    Optional<TestCollection> find(String key) {
        for (int i = 0; i < collections.size(); i++) {
            TestCollection collection = collections.get(i);
            if (key.equals(collection.name()) || key.equals(collection.id()) || key.equals(String.valueOf(i))) {
                return Optional.of(collection);
            }
        }
        return Optional.empty();
    }

    /** Failed if a dependency does not exist, skipped if it has not passed, empty if all have. */
    Optional<Verdict> unmet(TestCollection collection) {
        for (String key : collection.successDependency()) {
            Optional<TestCollection> dependency = find(key);
            if (dependency.isEmpty()) {
                return Optional.of(Verdict.failed("Success-Dependency `" + key + "` not valid"));
            }
            if (!passed.test(dependency.get())) {
                return Optional.of(Verdict.skipped("Success-Dependency `" + key + "` not satisfied"));
            }
        }
        return Optional.empty();
    }
}
