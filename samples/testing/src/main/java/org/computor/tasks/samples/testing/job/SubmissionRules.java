package org.computor.tasks.samples.testing.job;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.computor.tasks.samples.testing.git.TreeEntry;
import org.computor.tasks.samples.testing.spec.AssignmentMeta;
import org.computor.tasks.samples.testing.workflow.SubmissionLimits;
import org.computor.tasks.samples.testing.workflow.SubmissionProblem;
import org.computor.tasks.samples.testing.workflow.SubmissionProblem.Kind;

/**
 * What a submission of an assignment has to be like: every file that is asked for, none beside those and what the
 * assignment gives out, none too large, no link that leaves.
 */
final class SubmissionRules {

    private static final Set<String> ALWAYS_FINE = Set.of("README.md", ".gitignore", ".gitattributes", "meta.yaml");

    private final AssignmentMeta.Properties assignment;
    private final SubmissionLimits limits;

    SubmissionRules(AssignmentMeta.Properties assignment, SubmissionLimits limits) {
        this.assignment = assignment;
        this.limits = limits;
    }

    /**
     * @param entries the files of the whole repository
     * @param leaving the links of the repository that lead out of it
     * @param folder the assignment's in the repository; empty for the root
     */
    List<SubmissionProblem> problems(List<TreeEntry> entries, List<String> leaving, String folder) {
        String prefix = folder.isEmpty() ? "" : folder + "/";
        List<TreeEntry> files = entries.stream()
                .filter(entry -> entry.path().startsWith(prefix))
                .map(entry -> new TreeEntry(
                        entry.path().substring(prefix.length()), entry.kind(), entry.size(), entry.hash()))
                .toList();
        List<SubmissionProblem> problems = new ArrayList<>();
        leaving.forEach(path -> problems.add(new SubmissionProblem(
                Kind.LEAVES_TREE,
                path.startsWith(prefix) ? path.substring(prefix.length()) : path,
                "is a link that leads out of the repository: hand in the file itself")));
        missing(files, problems);
        extra(files, problems);
        tooLarge(files, problems);
        return problems;
    }

    private void missing(List<TreeEntry> files, List<SubmissionProblem> problems) {
        for (String wanted : assignment.studentSubmissionFiles()) {
            Predicate<String> matches = matcher(wanted);
            if (files.stream().noneMatch(file -> matches.test(file.path()))) {
                problems.add(new SubmissionProblem(Kind.MISSING, wanted, "is missing: add it and hand in again"));
            }
        }
    }

    private void extra(List<TreeEntry> files, List<SubmissionProblem> problems) {
        Set<String> known = new HashSet<>();
        known.addAll(assignment.studentSubmissionFiles());
        known.addAll(assignment.additionalFiles());
        known.addAll(assignment.studentTemplates());
        List<Predicate<String>> matchers =
                known.stream().map(SubmissionRules::matcher).toList();
        for (TreeEntry file : files) {
            if (!ALWAYS_FINE.contains(file.path())
                    && matchers.stream().noneMatch(matches -> matches.test(file.path()))) {
                problems.add(new SubmissionProblem(
                        Kind.EXTRA, file.path(), "does not belong to the assignment: remove it and hand in again"));
            }
        }
    }

    private void tooLarge(List<TreeEntry> files, List<SubmissionProblem> problems) {
        long total = 0;
        for (TreeEntry file : files) {
            total += file.size();
            if (file.size() > limits.fileBytes()) {
                problems.add(new SubmissionProblem(
                        Kind.TOO_LARGE,
                        file.path(),
                        "has " + file.size() + " bytes, and a file may have at most " + limits.fileBytes()));
            }
        }
        if (total > limits.totalBytes()) {
            problems.add(new SubmissionProblem(
                    Kind.TOO_LARGE,
                    "",
                    "all files together have " + total + " bytes, and may have at most " + limits.totalBytes()));
        }
        if (files.size() > limits.files()) {
            problems.add(new SubmissionProblem(
                    Kind.TOO_LARGE, "", "there are " + files.size() + " files, and may be at most " + limits.files()));
        }
    }

    // A file, a folder with all that is in it, or a pattern such as *.c
    private static Predicate<String> matcher(String wanted) {
        String plain = wanted.startsWith("./") ? wanted.substring(2) : wanted;
        if (plain.contains("*") || plain.contains("?")) {
            PathMatcher glob = FileSystems.getDefault().getPathMatcher("glob:" + plain);
            return path -> glob.matches(Path.of(path));
        }
        String folder = plain.endsWith("/") ? plain : plain + "/";
        return path -> path.equals(plain) || path.startsWith(folder);
    }
}
