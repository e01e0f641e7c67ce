/**
 * What is wrong with a server and its workers, and how to mend it:
 * {@link org.computor.tasks.client.TaskClient#diagnose} tells it as a
 * {@link org.computor.tasks.client.doctor.Diagnosis}.
 */
@NullMarked
package org.computor.tasks.client.doctor;

import org.jspecify.annotations.NullMarked;
