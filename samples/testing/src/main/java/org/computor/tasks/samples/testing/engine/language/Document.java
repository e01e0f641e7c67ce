package org.computor.tasks.samples.testing.engine.language;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.computor.tasks.samples.testing.engine.check.Check;
import org.computor.tasks.samples.testing.spec.TestType;

/** Text, Markdown or not: counted, not run. */
final class Document implements Language {

    @Override
    public String name() {
        return "document";
    }

    @Override
    public Set<String> slugs() {
        return Set.of("doc", "document", "text", "md");
    }

    @Override
    public List<String> sourcePatterns() {
        return List.of("*.md", "*.txt");
    }

    @Override
    public Invocation run(Program program, Path output) {
        return Invocation.of(List.of("false"));
    }

    @Override
    public Optional<Check> check(TestType type) {
        return DocumentCheck.of(type);
    }
}
