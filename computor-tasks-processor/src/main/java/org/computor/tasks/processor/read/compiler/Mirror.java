package org.computor.tasks.processor.read.compiler;

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
import org.computor.tasks.processor.model.Text;
import org.jspecify.annotations.Nullable;

/** An annotation as it stands on an element, with its defaults. */
public final class Mirror {

    private final Compiler compiler;
    private final Element element;
    private final AnnotationMirror mirror;
    private final AnnotationMirror outermost;
    private final @Nullable AnnotationValue around;

    public Mirror(Compiler compiler, Element element, AnnotationMirror mirror) {
        this(compiler, element, mirror, mirror, null);
    }

    private Mirror(
            Compiler compiler,
            Element element,
            AnnotationMirror mirror,
            AnnotationMirror outermost,
            @Nullable AnnotationValue around) {
        this.compiler = compiler;
        this.element = element;
        this.mirror = mirror;
        this.outermost = outermost;
        this.around = around;
    }

    public static Optional<Mirror> find(Compiler compiler, Element element, String annotation) {
        return Compiler.annotation(element, annotation).map(mirror -> new Mirror(compiler, element, mirror));
    }

    /** The annotation's own name. */
    public String name() {
        return Compiler.qualifiedName(mirror.getAnnotationType());
    }

    /** Whether it lets a value be null, whoever's annotation it is. */
    public boolean isNullable() {
        return mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable");
    }

    /** The annotations on the annotation itself. */
    public Stream<Mirror> onItself() {
        Element type = mirror.getAnnotationType().asElement();
        return type.getAnnotationMirrors().stream().map(above -> new Mirror(compiler, type, above));
    }

    public boolean isAnnotatedWith(String annotation) {
        return Compiler.has(mirror.getAnnotationType().asElement(), annotation);
    }

    /** Whether one of the values that it can have is annotated so. */
    public boolean hasMemberWith(String annotation) {
        return mirror.getAnnotationType().asElement().getEnclosedElements().stream()
                .anyMatch(member -> Compiler.has(member, annotation));
    }

    public Optional<Object> value(String name) {
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

    public String string(String name) {
        return value(name).map(Object::toString).orElse("");
    }

    public boolean bool(String name) {
        return Boolean.TRUE.equals(value(name).orElse(false));
    }

    /** An annotation that is a value of this one. */
    public Mirror inner(String name) {
        AnnotationValue value = said(name);
        if (value == null || !(value.getValue() instanceof AnnotationMirror inner)) {
            throw new IllegalArgumentException(name() + " has no annotation " + name);
        }
        return new Mirror(compiler, element, inner, outermost, value);
    }

    public Text text(String name) {
        AnnotationValue shown = around == null || written().contains(name) ? said(name) : around;
        return new Text(name, string(name), new Origin(new Place(element, outermost, shown)));
    }

    public List<Text> texts(String name) {
        return list(name).stream()
                .map(value ->
                        new Text(name, value.getValue().toString(), new Origin(new Place(element, mirror, value))))
                .toList();
    }

    /** The elements that are written there, and are not defaults. */
    public Set<String> written() {
        return mirror.getElementValues().keySet().stream()
                .map(method -> method.getSimpleName().toString())
                .collect(Collectors.toSet());
    }

    /** The classes of a list. */
    public List<DeclaredType> types(String name) {
        return list(name).stream()
                .map(AnnotationValue::getValue)
                .filter(DeclaredType.class::isInstance)
                .map(DeclaredType.class::cast)
                .toList();
    }

    /** The annotations of a list. */
    public List<Mirror> mirrors(String name) {
        return list(name).stream()
                .map(AnnotationValue::getValue)
                .filter(AnnotationMirror.class::isInstance)
                .map(value -> new Mirror(compiler, element, (AnnotationMirror) value))
                .toList();
    }

    /** The values, each as the compiler has it; of a list that is written there, what is in it as texts. */
    public Map<String, Object> all() {
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
}
