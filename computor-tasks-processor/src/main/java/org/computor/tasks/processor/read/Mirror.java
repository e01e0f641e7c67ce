package org.computor.tasks.processor.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import org.computor.tasks.processor.model.Origin;
import org.computor.tasks.processor.model.RetryModel;
import org.computor.tasks.processor.model.Text;
import org.jspecify.annotations.Nullable;

/** An annotation as it stands on an element, with its defaults. */
final class Mirror {

    private final Compiler compiler;
    private final Element element;
    private final AnnotationMirror mirror;

    Mirror(Compiler compiler, Element element, AnnotationMirror mirror) {
        this.compiler = compiler;
        this.element = element;
        this.mirror = mirror;
    }

    static Optional<Mirror> find(Compiler compiler, Element element, String annotation) {
        return Compiler.annotation(element, annotation).map(mirror -> new Mirror(compiler, element, mirror));
    }

    /** The annotation's own name. */
    String name() {
        return Compiler.qualifiedName(mirror.getAnnotationType());
    }

    /** Whether it lets a value be null, whoever's annotation it is. */
    boolean isNullable() {
        return mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable");
    }

    /** The annotations on the annotation itself. */
    Stream<Mirror> onItself() {
        Element type = mirror.getAnnotationType().asElement();
        return type.getAnnotationMirrors().stream().map(above -> new Mirror(compiler, type, above));
    }

    boolean isAnnotatedWith(String annotation) {
        return Compiler.has(mirror.getAnnotationType().asElement(), annotation);
    }

    /** Whether one of the values that it can have is annotated so. */
    boolean hasMemberWith(String annotation) {
        return mirror.getAnnotationType().asElement().getEnclosedElements().stream()
                .anyMatch(member -> Compiler.has(member, annotation));
    }

    Optional<Object> value(String name) {
        Optional<AnnotationValue> said = Optional.ofNullable(said(name));
        said.ifPresent(UnresolvedTypeException::requireResolved);
        return said.map(AnnotationValue::getValue);
    }

    // One at a time: of most annotations nobody asks for any, and a compiler makes a map of all anew each time
    private @Nullable AnnotationValue said(String name) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(name)) {
                return entry.getValue();
            }
        }
        for (Element method : mirror.getAnnotationType().asElement().getEnclosedElements()) {
            if (method.getSimpleName().contentEquals(name)) {
                return ((ExecutableElement) method).getDefaultValue();
            }
        }
        return null;
    }

    String string(String name) {
        return value(name).map(Object::toString).orElse("");
    }

    boolean bool(String name) {
        return Boolean.TRUE.equals(value(name).orElse(false));
    }

    Text text(String name) {
        return new Text(name, string(name), new Origin(new Place(element, mirror, said(name))));
    }

    List<Text> texts(String name) {
        return list(name).stream()
                .map(value ->
                        new Text(name, value.getValue().toString(), new Origin(new Place(element, mirror, value))))
                .toList();
    }

    /** The elements that are written there, and are not defaults. */
    Set<String> written() {
        return mirror.getElementValues().keySet().stream()
                .map(method -> method.getSimpleName().toString())
                .collect(Collectors.toSet());
    }

    /** The classes of a list. */
    List<DeclaredType> types(String name) {
        return list(name).stream()
                .map(AnnotationValue::getValue)
                .filter(DeclaredType.class::isInstance)
                .map(DeclaredType.class::cast)
                .toList();
    }

    /** The annotations of a list. */
    List<Mirror> mirrors(String name) {
        return list(name).stream()
                .map(AnnotationValue::getValue)
                .filter(AnnotationMirror.class::isInstance)
                .map(value -> new Mirror(compiler, element, (AnnotationMirror) value))
                .toList();
    }

    /** The values, each as the compiler has it; of a list that is written there, what is in it as texts. */
    Map<String, Object> all() {
        Map<String, Object> all = new HashMap<>();
        compiler.elements().getElementValuesWithDefaults(mirror).forEach((method, said) -> {
            UnresolvedTypeException.requireResolved(said);
            String name = method.getSimpleName().toString();
            all.put(name, said.getValue() instanceof List ? names(name) : said.getValue());
        });
        return all;
    }

    private List<String> names(String name) {
        return list(name).stream()
                .map(AnnotationValue::getValue)
                .map(value -> value instanceof Element named ? named.getSimpleName() : value)
                .map(Object::toString)
                .toList();
    }

    // What is written there; every list of ours is empty by default. (javac hands out defaults that are lists, and come
    // from a class file, before it can tell what is in them.)
    private List<AnnotationValue> list(String name) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(name))
                .map(entry -> entry.getValue().getValue())
                .filter(List.class::isInstance)
                .flatMap(value -> ((List<?>) value).stream())
                .map(AnnotationValue.class::cast)
                .peek(UnresolvedTypeException::requireResolved)
                .toList();
    }

    RetryModel retry() {
        Mirror retry = value("retry")
                .map(value -> new Mirror(compiler, element, (AnnotationMirror) value))
                .orElseThrow();
        List<DeclaredType> nonRetryable = retry.types("nonRetryable");
        return new RetryModel(
                (Integer) retry.value("maximumAttempts").orElseThrow(),
                retry.inside("initialInterval", this),
                (Double) retry.value("backoffCoefficient").orElseThrow(),
                retry.inside("maximumInterval", this),
                nonRetryable.stream().map(Compiler::qualifiedName).toList(),
                nonRetryable.stream()
                        .map(type -> compiler.binaryName(Compiler.element(type)))
                        .toList(),
                nonRetryable.stream()
                        .flatMap(type ->
                                compiler.hidden(type, compiler.elements().getPackageOf(element)).stream())
                        .toList(),
                retry.written(),
                new Origin(new Place(element, mirror, said("retry"))));
    }

    // Compilers want the annotation on the element, and the value wherever in it
    private Text inside(String name, Mirror around) {
        AnnotationValue value = written().contains(name) ? said(name) : around.said("retry");
        return new Text(name, string(name), new Origin(new Place(element, around.mirror, value)));
    }
}
