package org.computor.tasks.samples.testing.engine;

import java.util.List;
import java.util.Objects;
import org.computor.tasks.samples.testing.spec.BackendSettings;
import org.computor.tasks.samples.testing.spec.TestCollection;
import org.jspecify.annotations.Nullable;

/**
 * What the programs of one collection are made with: test.yaml wins over meta.yaml, and that over the language.
 *
 * @param compiler absent for the language's own
 * @param flags the compiler's or interpreter's; absent for the language's own
 * @param linkerFlags added at the end
 */
record Toolchain(@Nullable String compiler, @Nullable List<String> flags, List<String> linkerFlags) {

    static Toolchain of(TestCollection collection, BackendSettings settings) {
        return new Toolchain(
                collection.compiler() != null ? collection.compiler() : settings.compiler(),
                collection.compilerFlags() != null ? collection.compilerFlags() : settings.flags(),
                Objects.requireNonNullElse(collection.linkerFlags(), List.of()));
    }
}
