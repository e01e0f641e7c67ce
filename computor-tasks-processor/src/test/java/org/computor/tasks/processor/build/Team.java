package org.computor.tasks.processor.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.computor.tasks.registry.RegisteredTask;
import org.computor.tasks.registry.TaskRegistry;

/** Sources of a team's tasks, and what a worker finds on its class path. */
final class Team {

    private Team() {}

    /** A task in a class of its own. */
    static String task(String className, String taskName) {
        return """
                package %s;

                import org.computor.tasks.*;
                import org.computor.tasks.annotations.*;

                @RegisterTask(name = "%s")
                public class %s extends BaseWorkflow<%3$s.Parameters, String> {

                    public record Parameters(String text) {}

                    @Override
                    public WorkflowResult<String> run(Parameters parameters) {
                        return WorkflowResult.completed(parameters.text());
                    }
                }
                """.formatted(packageOf(className), taskName, simpleNameOf(className));
    }

    /** A task inside a class that is none. */
    static String nestedTask(String className, String nested, String taskName) {
        return """
                package %s;

                import org.computor.tasks.*;
                import org.computor.tasks.annotations.*;

                public class %s {

                    @RegisterTask(name = "%s")
                    public static class %s extends BaseWorkflow<NoParameters, Void> {

                        @Override
                        public WorkflowResult<Void> run(NoParameters parameters) {
                            return WorkflowResult.completed(null);
                        }
                    }
                }
                """.formatted(packageOf(className), simpleNameOf(className), taskName, nested);
    }

    /** An interface of activities with one method. */
    static String activityInterface(String className, String activityName) {
        return """
                package %s;

                import io.temporal.activity.*;

                @ActivityInterface
                public interface %s {

                    @ActivityMethod(name = "%s")
                    void act();
                }
                """.formatted(packageOf(className), simpleNameOf(className), activityName);
    }

    /** Its implementation. */
    static String activities(String className, String activityInterface) {
        return """
                package %s;

                import org.computor.tasks.annotations.*;

                @RegisterActivities
                public class %s implements %s {

                    @Override
                    public void act() {}
                }
                """.formatted(packageOf(className), simpleNameOf(className), activityInterface);
    }

    private static String packageOf(String className) {
        return className.substring(0, className.lastIndexOf('.'));
    }

    private static String simpleNameOf(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }

    /** A class loader over what was built, beside the library itself. */
    static URLClassLoader loader(Path... classPath) {
        return new URLClassLoader(
                Arrays.stream(classPath).map(Team::url).toArray(URL[]::new), Team.class.getClassLoader());
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a worker on this class path runs: the class of each task by the task's name. */
    static Map<String, String> tasks(Path... classPath) {
        try (URLClassLoader loader = loader(classPath)) {
            Map<String, String> tasks = new TreeMap<>();
            for (RegisteredTask task : TaskRegistry.load(loader).tasks()) {
                String taskClass = task.descriptor().orElseThrow().taskClass();
                loader.loadClass(taskClass);
                tasks.put(task.name(), taskClass);
            }
            return tasks;
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError("a worker cannot run what the registry holds", e);
        }
    }

    /** The activities that a worker on this class path serves. */
    static List<String> activities(Path... classPath) {
        try (URLClassLoader loader = loader(classPath)) {
            return TaskRegistry.load(loader).activities().stream()
                    .peek(activities -> activities.descriptor().newInstance())
                    .flatMap(activities -> activities.activityNames().stream())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files below a folder, by their path from there. */
    static Map<String, byte[]> files(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            Map<String, byte[]> files = new TreeMap<>();
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
