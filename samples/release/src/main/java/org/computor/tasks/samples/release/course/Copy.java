package org.computor.tasks.samples.release.course;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Copies the directories of a release. What a student must not see, the solution and its tests, is never copied. */
final class Copy {

    private Copy() {}

    /** A directory for students: templates, files that they are given, texts, and empty files for what they hand in. */
    static void forStudents(Path from, Path to, Content content) throws IOException {
        Path source = from.resolve(content.directory());
        Path target = to.resolve(content.directory());
        Files.createDirectories(target);
        try (var files = Files.list(source)) {
            for (Path text :
                    files.filter(file -> file.toString().endsWith(".md")).toList()) {
                file(text, target.resolve(text.getFileName().toString()));
            }
        }
        for (String additional : content.additionalFiles()) {
            file(MetaReader.inside(source, additional), MetaReader.inside(target, additional));
        }
        for (String template : content.templates()) {
            Path path = MetaReader.inside(source, template);
            file(path, target.resolve(path.getFileName().toString()));
        }
        for (String submission : content.submissionFiles()) {
            Path path = MetaReader.inside(target, submission);
            if (Files.notExists(path)) {
                Files.createDirectories(parent(path));
                Files.createFile(path);
            }
        }
    }

    /** A directory for tutors: everything. */
    static void forTutors(Path from, Path to, Content content) throws IOException {
        Path source = from.resolve(content.directory());
        Path target = to.resolve(content.directory());
        Files.walkFileTree(source, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                // what says something of itself is released by itself
                boolean other = !folder.equals(source) && Files.exists(folder.resolve("meta.yaml"));
                return other ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
                file(path, target.resolve(source.relativize(path).toString()));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void file(Path from, Path to) throws IOException {
        if (!Files.isRegularFile(from, LinkOption.NOFOLLOW_LINKS)) {
            throw MetaReader.refused("there is no file " + from.getFileName() + ", which its meta.yaml names");
        }
        Files.createDirectories(parent(to));
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        if (parent == null) {
            throw new IllegalArgumentException("a file of a repository is in a folder");
        }
        return parent;
    }

    /** Removes a folder with all that is in it; does nothing if it is not there. */
    static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
