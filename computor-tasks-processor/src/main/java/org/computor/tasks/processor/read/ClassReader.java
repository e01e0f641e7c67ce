package org.computor.tasks.processor.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.computor.tasks.processor.model.ClassModel;
import org.computor.tasks.processor.model.ClassModel.Trait;
import org.computor.tasks.processor.model.Origin;
import org.computor.tasks.processor.read.compiler.Compiler;
import org.computor.tasks.processor.read.compiler.Place;
import org.computor.tasks.processor.read.compiler.SourceName;

/** Reads what is true of a class. */
final class ClassReader {

    private static final String TASK_DESCRIPTOR = "org.computor.tasks.spi.TaskDescriptor<";
    private static final String ACTIVITIES_DESCRIPTOR = "org.computor.tasks.spi.ActivitiesDescriptor";
    private static final String ACTIVITY_OPTIONS =
            "java.util.function.Supplier<java.util.Map<java.lang.String," + " io.temporal.activity.ActivityOptions>>";

    private final Compiler compiler;

    ClassReader(Compiler compiler) {
        this.compiler = compiler;
    }

    ClassModel read(TypeElement type, String suffix) {
        ClassModel model = new ClassModel(
                compiler.binaryName(type),
                Compiler.qualifiedName(type),
                compiler.elements().getPackageOf(type).getQualifiedName().toString(),
                traits(type),
                thrown(type),
                new Origin(Place.of(type)));
        if (isTaken(model.generatedQualifiedName(suffix), type)) {
            model.traits().add(Trait.NAME_TAKEN);
        }
        return model;
    }

    private static Set<Trait> traits(TypeElement type) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        add(traits, Trait.NOT_A_CLASS, type.getKind() != ElementKind.CLASS);
        add(traits, Trait.ABSTRACT, type.getModifiers().contains(Modifier.ABSTRACT));
        add(traits, Trait.GENERIC, !type.getTypeParameters().isEmpty());
        add(traits, Trait.CONSTRUCTIBLE, hasConstructor(type));
        boolean allPublic = true;
        boolean needsNone = false;
        for (Element around = type; around.getKind() != ElementKind.PACKAGE; around = Compiler.around(around)) {
            add(traits, Trait.PRIVATE, around.getModifiers().contains(Modifier.PRIVATE));
            add(traits, Trait.INNER, isInner(around) && !needsNone);
            needsNone |= !isInner(around); // what is static in an inner class is made without it
            allPublic &= Compiler.isPublic(around);
        }
        add(traits, Trait.PUBLIC, allPublic);
        return traits;
    }

    private static void add(Set<Trait> traits, Trait trait, boolean holds) {
        if (holds) {
            traits.add(trait);
        }
    }

    private static boolean hasConstructor(TypeElement type) {
        return constructor(type)
                .filter(constructor -> !constructor.getModifiers().contains(Modifier.PRIVATE))
                .isPresent();
    }

    private static Optional<ExecutableElement> constructor(TypeElement type) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(constructor -> constructor.getParameters().isEmpty())
                .findFirst();
    }

    private List<String> thrown(TypeElement type) {
        return constructor(type).stream()
                .flatMap(constructor -> constructor.getThrownTypes().stream())
                .filter(thrown ->
                        compiler.as(thrown, "java.lang.RuntimeException").isEmpty()
                                && compiler.as(thrown, "java.lang.Error").isEmpty())
                .map(SourceName::of)
                .toList();
    }

    private static boolean isInner(Element type) {
        return type.getKind() == ElementKind.CLASS
                && Compiler.around(type).getKind() != ElementKind.PACKAGE
                && !type.getModifiers().contains(Modifier.STATIC)
                && !isInInterface(type);
    }

    private static boolean isInInterface(Element type) {
        return Compiler.around(type).getKind().isInterface();
    }

    // What an earlier compilation generated is overwritten; anything else of that name is somebody's own
    private boolean isTaken(String generated, TypeElement neighbour) {
        TypeElement existing = compiler.sibling(generated, neighbour);
        return existing != null
                && compiler.lineage(existing.asType()).stream()
                        .map(SourceName::of)
                        .noneMatch(name -> name.startsWith(TASK_DESCRIPTOR)
                                || name.equals(ACTIVITIES_DESCRIPTOR)
                                || name.equals(ACTIVITY_OPTIONS));
    }
}
