package org.computor.tasks.processor.read.json;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import org.computor.tasks.processor.read.compiler.Compiler;
import org.computor.tasks.processor.read.compiler.Mirror;
import org.jspecify.annotations.Nullable;

/** The annotations of something as Jackson sees them: also those in a bundle, and of its own the inherited ones. */
final class Annotations {

    static final String JACKSON = "com.fasterxml.jackson.annotation.";
    static final String DATABIND = "com.fasterxml.jackson.databind.annotation.";

    private static final String BUNDLE = JACKSON + "JacksonAnnotationsInside";

    private final Compiler compiler;
    private final Element element;
    private final Map<String, Mirror> byName = new LinkedHashMap<>();

    private Annotations(Compiler compiler, Element element) {
        this.compiler = compiler;
        this.element = element;
    }

    /** Those that are written in several places: the first of a name counts. */
    static Annotations of(Compiler compiler, Element element, Stream<? extends AnnotationMirror> written) {
        Annotations annotations = new Annotations(compiler, element);
        written.forEach(annotations::add);
        return annotations;
    }

    /** Those of a type, and of the types above it. */
    static Annotations of(Compiler compiler, DeclaredType type) {
        TypeElement element = Compiler.element(type);
        Annotations annotations = of(compiler, element, element.getAnnotationMirrors().stream());
        compiler.lineage(type).stream().map(Compiler::element).forEach(annotations::inherit);
        return annotations;
    }

    /** Those of a method without parameters, and of the ones that it overrides. */
    static Annotations of(Compiler compiler, ExecutableElement method, DeclaredType type) {
        Annotations annotations = of(compiler, method, method.getAnnotationMirrors().stream());
        annotations.inherit(method, type);
        return annotations;
    }

    /** Adds those of the methods that one without parameters overrides. */
    void inherit(ExecutableElement method, DeclaredType type) {
        if (!Compiler.isOnlyARecord(Compiler.element(type))) {
            compiler.lineage(type).stream()
                    .flatMap(above ->
                            ElementFilter.methodsIn(Compiler.element(above).getEnclosedElements()).stream())
                    .filter(other -> other.getParameters().isEmpty()
                            && other.getSimpleName().equals(method.getSimpleName()))
                    .forEach(this::inherit);
        }
    }

    /** Adds those of Jackson's, and the constraints, that another element has. */
    void inherit(Element above) {
        for (AnnotationMirror mirror : above.getAnnotationMirrors()) {
            String name = Compiler.qualifiedName(mirror.getAnnotationType());
            if (isOfJackson(name)
                    || Compiler.has(mirror.getAnnotationType().asElement(), BUNDLE)
                    || ConstraintAnnotations.are(new Mirror(compiler, above, mirror))) {
                add(mirror);
            }
        }
    }

    private void add(AnnotationMirror mirror) {
        Mirror annotation = new Mirror(compiler, element, mirror);
        byName.putIfAbsent(annotation.name(), annotation);
        Element type = mirror.getAnnotationType().asElement();
        if (Compiler.has(type, BUNDLE)) {
            type.getAnnotationMirrors().stream()
                    .filter(inside -> isOfJackson(Compiler.qualifiedName(inside.getAnnotationType())))
                    .filter(inside ->
                            !Compiler.qualifiedName(inside.getAnnotationType()).equals(BUNDLE))
                    .forEach(this::add);
        }
    }

    private static boolean isOfJackson(String name) {
        return name.startsWith("com.fasterxml.jackson.");
    }

    Optional<Mirror> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    boolean hasAny(Collection<String> names) {
        return names.stream().anyMatch(byName::containsKey);
    }

    /** Whether Jackson leaves it alone. */
    boolean isIgnored() {
        return find(JACKSON + "JsonIgnore")
                .filter(ignore -> ignore.bool("value"))
                .isPresent();
    }

    boolean isNullable() {
        return byName.values().stream().anyMatch(Mirror::isNullable);
    }

    /** Whether one of these constraints is there, by its simple name, and always checked. */
    boolean haveConstraint(Collection<String> names) {
        return all().stream()
                .flatMap(ConstraintAnnotations::in)
                .anyMatch(constraint -> constraint.checked() && names.contains(constraint.annotation()));
    }

    /** What is filled in for what is missing, if anything. */
    @Nullable String defaultText() {
        return find(JACKSON + "JsonProperty")
                .filter(property -> property.written().contains("defaultValue"))
                .map(property -> property.string("defaultValue"))
                .orElse(null);
    }

    List<Mirror> all() {
        return List.copyOf(byName.values());
    }
}
