package org.computor.tasks.processor.read;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.computor.tasks.processor.model.ActivitiesModel;
import org.computor.tasks.processor.model.ActivityInterfaceModel;
import org.computor.tasks.processor.model.DefaultsModel;
import org.computor.tasks.processor.model.DefaultsModel.Options;
import org.computor.tasks.processor.model.MethodModel;
import org.computor.tasks.processor.model.MisplacedModel;
import org.computor.tasks.processor.read.compiler.Compiler;
import org.computor.tasks.processor.read.compiler.Mirror;
import org.computor.tasks.processor.read.compiler.UnresolvedTypeException;

/** Reads implementations of activities, their interfaces, and the defaults of those. */
public final class ActivitiesReader {

    /** The annotation of an implementation. */
    public static final String IMPLEMENTATION = "org.computor.tasks.annotations.RegisterActivities";

    /** The annotation of an interface or one of its methods. */
    public static final String DEFAULTS = "org.computor.tasks.annotations.ActivityDefaults";

    /** Temporal's annotation of an interface. */
    public static final String INTERFACE = Activities.INTERFACE;

    private static final List<String> MISPLACED = List.of(Activities.METHOD, "io.temporal.common.MethodRetry");

    private final Compiler compiler;
    private final ClassReader classes;
    private final Activities activities;
    private final Methods methods;

    public ActivitiesReader(Compiler compiler) {
        this.compiler = compiler;
        this.classes = new ClassReader(compiler);
        this.activities = new Activities(compiler);
        this.methods = new Methods(compiler);
    }

    /** Reads an implementation. */
    public ActivitiesModel readImplementation(TypeElement type) {
        UnresolvedTypeException.requireResolved(type.getSuperclass());
        type.getInterfaces().forEach(UnresolvedTypeException::requireResolved);
        return new ActivitiesModel(
                classes.read(type, ActivitiesModel.SUFFIX),
                Mirror.find(compiler, type, IMPLEMENTATION).orElseThrow().texts("queues"),
                activities.implementedBy(type),
                compiler.lineage(type.asType()).stream()
                        .map(Compiler::element)
                        .filter(above -> Activities.isInterface(above) && !compiler.isSource(above))
                        .map(above -> readInterface(above, type))
                        .toList(),
                inherited(type),
                misplaced(type),
                Compiler.has(type, TaskReader.ANNOTATION));
    }

    private List<MethodModel> inherited(TypeElement type) {
        return ElementFilter.methodsIn(compiler.elements().getAllMembers(type)).stream()
                .filter(method -> Methods.owner(method).getKind().isInterface()
                        && method.getModifiers().contains(Modifier.DEFAULT)
                        && Compiler.has(method, Activities.METHOD))
                .map(method -> methods.read(method, type))
                .toList();
    }

    private List<MisplacedModel> misplaced(TypeElement type) {
        return compiler.lineage(type.asType()).stream()
                .map(Compiler::element)
                .filter(parent -> !parent.getKind().isInterface())
                .flatMap(parent -> ElementFilter.methodsIn(parent.getEnclosedElements()).stream())
                .flatMap(method -> MISPLACED.stream()
                        .filter(annotation -> Compiler.has(method, annotation))
                        .map(annotation -> new MisplacedModel(
                                "@" + annotation.substring(annotation.lastIndexOf('.') + 1),
                                true,
                                method.toString(),
                                compiler.origin(method, type))))
                .toList();
    }

    /** Reads an interface of activities, or what is annotated as if it were one. */
    public ActivityInterfaceModel readInterface(TypeElement type) {
        return readInterface(type, type);
    }

    private ActivityInterfaceModel readInterface(TypeElement type, TypeElement reader) {
        type.getInterfaces().forEach(UnresolvedTypeException::requireResolved);
        return new ActivityInterfaceModel(
                Compiler.qualifiedName(type),
                Activities.isInterface(type),
                Compiler.isPublic(type),
                !type.getTypeParameters().isEmpty(),
                type.getKind() == ElementKind.INTERFACE && type.getModifiers().contains(Modifier.SEALED),
                Stream.of(type)
                        .filter(Activities::isInterface) // others have methods of their kind's, such as compareTo
                        .flatMap(activities::methods)
                        .map(method -> activities.read(type, method, reader))
                        .toList(),
                Stream.of(type)
                        .filter(Activities::isInterface)
                        .flatMap(activities::methods)
                        .flatMap(method -> new Payloads(compiler).of(method, reader))
                        .toList(),
                Stream.of(type)
                        .filter(Activities::isInterface)
                        .flatMap(activities::closedMethods)
                        .map(method -> methods.read(method, reader))
                        .toList(),
                compiler.origin(type, reader));
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
                defaults.written(),
                defaults.text("startToCloseTimeout"),
                defaults.text("scheduleToCloseTimeout"),
                defaults.text("heartbeatTimeout"),
                defaults.text("queue"),
                defaults.bool("waitForCancellation"),
                new Retries(compiler).in(defaults, method));
    }
}
