package org.computor.tasks.samples.ctutor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.computor.tasks.registry.TaskRegistry;
import picocli.CommandLine.Option;

/** The tasks that a command is about: those of some jars, or those that the command itself can run. */
final class Index {

    @Option(
            names = "--jar",
            split = ",",
            paramLabel = "PATH",
            description =
                    "read the tasks of this jar or folder of classes, without its classes; none: those on the class path")
    private List<Path> jars = new ArrayList<>();

    TaskRegistry read() {
        return jars.isEmpty() ? TaskRegistry.load() : TaskRegistry.read(jars.toArray(Path[]::new));
    }
}
