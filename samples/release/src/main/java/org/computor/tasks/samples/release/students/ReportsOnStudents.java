package org.computor.tasks.samples.release.students;

import io.temporal.workflow.QueryMethod;

/** What a release of students can be asked. */
public interface ReportsOnStudents {

    /** What is known of each student by now; also after the end, and after a cancel. */
    @QueryMethod(name = "report")
    ReleaseStudents.Report report();
}
