package org.computor.tasks.processor.model;

import java.util.List;

/**
 * Something with Temporal's {@code @ActivityInterface}.
 *
 * @param name as written in Java source
 * @param isInterface whether it is one
 * @param generic whether it has type variables
 * @param sealed whether it is closed to those that it does not name
 * @param methods those that are activities
 * @param payloads what they take and return
 * @param notCallable those that cannot be, and are annotated as if they were
 */
public record ActivityInterfaceModel(
        String name,
        boolean isInterface,
        boolean isPublic,
        boolean generic,
        boolean sealed,
        List<ActivityMethodModel> methods,
        List<PayloadModel> payloads,
        List<MethodModel> notCallable,
        Origin origin) {}
