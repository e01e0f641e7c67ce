/**
 * What an author of tasks writes on a class: {@link org.computor.tasks.annotations.RegisterTask} on a task,
 * {@link org.computor.tasks.annotations.RegisterActivities} on an implementation of activities,
 * {@link org.computor.tasks.annotations.ActivityDefaults} on an interface of activities.
 *
 * <p>Every text in an annotation is checked when the class is compiled. Parameters are described with Jackson's and
 * Jakarta Validation's annotations, handlers with Temporal's: there is none of our own where one of those exists. This
 * package knows no other package.
 */
@NullMarked
package org.computor.tasks.annotations;

import org.jspecify.annotations.NullMarked;
