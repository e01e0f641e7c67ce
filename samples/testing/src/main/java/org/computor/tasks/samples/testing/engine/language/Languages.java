package org.computor.tasks.samples.testing.engine.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The languages that an engine knows. A new one is a class, and a line here. */
public final class Languages {

    private final List<Language> all;

    private Languages(List<Language> all) {
        this.all = List.copyOf(all);
    }

    /** All of them, with this host's tools. */
    public static Languages of(Tools tools) {
        return new Languages(List.of(
                new C(), new Fortran(), new Python(tools), new Java(tools), new JavaScript(tools), new Document()));
    }

    /** The language of a backend slug, by its last step, or else of a suite's type. */
    public Optional<Language> find(String slug, @Nullable String suiteType) {
        return named(slug.substring(slug.lastIndexOf('.') + 1))
                .or(() -> suiteType == null ? Optional.empty() : named(suiteType));
    }

    private Optional<Language> named(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(language -> language.slugs().contains(wanted))
                .findFirst();
    }

    /** For messages. */
    public String known() {
        return all.stream()
                .flatMap(language -> language.slugs().stream().sorted())
                .collect(Collectors.joining(", "));
    }
}
