package org.computor.tasks.samples.testing.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import org.computor.tasks.samples.testing.git.Repository;

/**
 * What is done on the host that holds the place, and only there: each call goes to that host's own queue. Paths are
 * relative to where the host keeps its places, so that none of them means anything elsewhere.
 */
@ActivityInterface
public interface HostActivities {

    /** What all of these fail with if the place is no longer there. */
    String PLACE_LOST = "PlaceLost";

    /**
     * Writes the files of a repository into a folder of a place, without any trace of git or of a token.
     *
     * @return the hash of the commit
     */
    @ActivityMethod(name = "clone_repository")
    String cloneRepository(Repository repoData, String targetPath);

    /**
     * Prepares the work area from meta.yaml, runs the tests, reads the summary, and gives the place back.
     *
     * @param studentPath where the student's repository was cloned to
     * @param referencePath where the assignment's was
     * @param backendProperties what the course sets for the backend; meta.yaml and test.yaml win
     */
    @ActivityMethod(name = "execute_tests")
    TestReport executeTests(String studentPath, String referencePath, TestJob testJob, JsonNode backendProperties);
}
