package org.computor.tasks.processor.read;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.computor.tasks.processor.model.ActivitiesModel;
import org.computor.tasks.processor.model.DefaultsModel;
import org.computor.tasks.processor.model.DefaultsModel.Options;

/** Reads classes with {@code @RegisterActivities}, and interfaces with {@code @ActivityDefaults}. */
public final class ActivitiesReader {

    /** The annotation of an implementation. */
    public static final String IMPLEMENTATION = "org.computor.tasks.annotations.RegisterActivities";

    /** The annotation of an interface or one of its methods. */
    public static final String DEFAULTS = "org.computor.tasks.annotations.ActivityDefaults";

    private final Compiler compiler;
    private final ClassReader classes;
    private final Activities activities;

    public ActivitiesReader(Compiler compiler) {
        this.compiler = compiler;
        this.classes = new ClassReader(compiler);
        this.activities = new Activities(compiler);
    }

    /** Reads an implementation. */
    public ActivitiesModel readImplementation(TypeElement type) {
        UnresolvedTypeException.requireResolved(type.getSuperclass());
        type.getInterfaces().forEach(UnresolvedTypeException::requireResolved);
        return new ActivitiesModel(
                classes.read(type, ActivitiesModel.SUFFIX),
                Mirror.find(compiler, type, IMPLEMENTATION).orElseThrow().texts("queues"),
                activities.implementedBy(type));
    }

    /** The interface that an annotated element is, or belongs to. */
    public static TypeElement interfaceOf(Element annotated) {
        return annotated instanceof TypeElement type ? type : (TypeElement) Compiler.around(annotated);
    }

    /** Reads the defaults of an interface. */
    public DefaultsModel readDefaults(TypeElement type) {
        List<Options> options = activities
                .methods(type)
                .filter(method -> activities.defaults(type, method).isPresent())
                .map(method -> options(type, method))
                .toList();
        return new DefaultsModel(classes.read(type, DefaultsModel.SUFFIX), Activities.isInterface(type), options);
    }

    private Options options(TypeElement type, ExecutableElement method) {
        Mirror defaults = activities.defaults(type, method).orElseThrow();
        return new Options(
                activities.name(type, method),
                defaults.text("startToCloseTimeout"),
                defaults.text("scheduleToCloseTimeout"),
                defaults.text("heartbeatTimeout"),
                defaults.text("queue"),
                defaults.bool("waitForCancellation"),
                defaults.retry());
    }
}
