package org.computor.tasks.samples.release.students;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The paths of students' repositories: their names, or {@code team-a-b-c} for a team. */
final class Repositories {

    private static final int LONGEST = 63;

    private final Map<String, String> teams = new TreeMap<>();

    /** @param students all of them, since a team's path has the names of its members */
    Repositories(List<Student> students) {
        students.stream()
                .filter(student -> student.team() != null)
                .collect(Collectors.groupingBy(
                        student -> String.valueOf(student.team()), TreeMap::new, Collectors.toList()))
                .forEach((team, members) -> teams.put(team, path(members)));
    }

    String of(Student student) {
        return teams.getOrDefault(
                String.valueOf(student.team()), student.username().toLowerCase(Locale.ROOT));
    }

    private static String path(List<Student> members) {
        String path = members.stream()
                .map(member -> member.username().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining("-", "team-", ""));
        return path.length() <= LONGEST ? path : path.substring(0, LONGEST).replaceAll("[-.]+$", "");
    }
}
