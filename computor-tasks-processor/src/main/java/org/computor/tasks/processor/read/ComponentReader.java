package org.computor.tasks.processor.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.computor.tasks.processor.model.Constraint;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.JsonType.Constrained;
import org.computor.tasks.processor.model.JsonType.Field;
import org.computor.tasks.processor.model.JsonType.OrNull;
import org.computor.tasks.processor.model.Origin;
import org.computor.tasks.processor.model.Text;
import org.jspecify.annotations.Nullable;

/** Reads the components of records as fields of JSON objects. */
final class ComponentReader {

    private static final String JACKSON = "com.fasterxml.jackson.annotation.";
    private static final Set<String> CUSTOM = Set.of(
            JACKSON + "JsonFormat",
            TypeInfo.NAME,
            "com.fasterxml.jackson.databind.annotation.JsonDeserialize",
            "com.fasterxml.jackson.databind.annotation.JsonSerialize");

    /** What stands before a code in {@code @SuppressWarnings}. */
    private static final String SILENCE = "computor:";

    private final Compiler compiler;
    private final JsonTypeReader types;
    private final TypeElement task;
    private final Descriptions descriptions;

    ComponentReader(Compiler compiler, JsonTypeReader types, TypeElement task) {
        this.compiler = compiler;
        this.types = types;
        this.task = task;
        this.descriptions = new Descriptions(compiler);
    }

    List<Field> read(DeclaredType type, TypeElement element) {
        List<Field> fields = new ArrayList<>();
        for (RecordComponentElement component : element.getRecordComponents()) {
            Map<String, Mirror> annotations = annotations(component);
            if (find(annotations, JACKSON + "JsonIgnore").isEmpty()) {
                fields.add(read(type, component, annotations));
            }
        }
        return List.copyOf(fields);
    }

    private Field read(DeclaredType owner, RecordComponentElement component, Map<String, Mirror> annotations) {
        TypeMirror memberType = memberType(owner, component);
        JsonType type = isCustom(annotations)
                ? custom(memberType, annotations)
                : constrained(types.readMember(memberType), annotations);
        boolean nullable =
                type instanceof OrNull || annotations.values().stream().anyMatch(Mirror::isNullable);
        String defaultText = defaultText(annotations);
        return new Field(
                jsonName(component, annotations),
                component.getSimpleName().toString(),
                nullable && !(type instanceof OrNull) ? new OrNull(type) : type,
                !nullable && defaultText == null && !isLeftOut(annotations),
                defaultText,
                descriptions.of(component, annotations),
                silenced(component),
                origin(component));
    }

    private static boolean isCustom(Map<String, Mirror> annotations) {
        return !Collections.disjoint(annotations.keySet(), CUSTOM);
    }

    private static JsonType custom(TypeMirror type, Map<String, Mirror> annotations) {
        boolean byClass = find(annotations, TypeInfo.NAME)
                .map(TypeInfo::new)
                .filter(TypeInfo::isByClass)
                .isPresent();
        return byClass ? new JsonType.Unsupported(SourceName.of(type), TypeInfo.BY_CLASS) : new JsonType.Anything();
    }

    // Written only sometimes, or read only, or written only
    private static boolean isLeftOut(Map<String, Mirror> annotations) {
        boolean sometimes = find(annotations, JACKSON + "JsonInclude")
                .map(include -> !include.string("value").equals("ALWAYS"))
                .orElse(false);
        return sometimes
                || find(annotations, JACKSON + "JsonProperty")
                        .map(property -> property.string("access").endsWith("_ONLY"))
                        .orElse(false);
    }

    // Filling in type arguments loses the annotations on them, so that it is done only where there are any
    private TypeMirror memberType(DeclaredType owner, RecordComponentElement component) {
        if (owner.getTypeArguments().isEmpty() || accessor(component).isEmpty()) {
            return component.asType();
        }
        TypeMirror type = compiler.types().asMemberOf(owner, component.getAccessor());
        return ((ExecutableType) type).getReturnType();
    }

    /** A type argument, with the constraints that stand before it. */
    JsonType argument(DeclaredType type, int index) {
        TypeMirror argument = type.getTypeArguments().get(index);
        Map<String, Mirror> annotations = byName(argument.getAnnotationMirrors().stream(), task);
        JsonType read = constrained(types.readMember(argument), annotations);
        return annotations.values().stream().anyMatch(Mirror::isNullable) ? new OrNull(read) : read;
    }

    private static JsonType constrained(JsonType type, Map<String, Mirror> annotations) {
        List<Constraint> written = annotations.values().stream()
                .flatMap(annotation -> Constraints.read(annotation).stream())
                .toList();
        if (written.isEmpty()) {
            return type;
        }
        Map<String, Object> keywords = new TreeMap<>();
        annotations.forEach((name, annotation) -> Constraints.of(annotation, name, type)
                .forEach((keyword, value) ->
                        keywords.merge(keyword, value, (one, other) -> Constraints.together(keyword, one, other))));
        return type instanceof OrNull nullable
                ? new OrNull(new Constrained(nullable.base(), keywords, written))
                : new Constrained(type, keywords, written);
    }

    // Jackson's and Jakarta's annotations need not be allowed on components: they end up on the field and the accessor
    private Map<String, Mirror> annotations(RecordComponentElement component) {
        Optional<VariableElement> field = field(component);
        Stream<AnnotationMirror> all = Stream.of(
                        component.getAnnotationMirrors().stream(),
                        accessor(component).stream().flatMap(element -> element.getAnnotationMirrors().stream()),
                        component.asType().getAnnotationMirrors().stream(),
                        field.stream().flatMap(element -> element.getAnnotationMirrors().stream()),
                        field.stream().flatMap(element -> element.asType().getAnnotationMirrors().stream()))
                .flatMap(mirrors -> mirrors);
        return byName(all, component);
    }

    // One annotation may end up in several places
    private Map<String, Mirror> byName(Stream<? extends AnnotationMirror> mirrors, Element element) {
        Map<String, Mirror> annotations = new LinkedHashMap<>();
        mirrors.map(mirror -> new Mirror(compiler, element, mirror))
                .forEach(annotation -> annotations.putIfAbsent(annotation.name(), annotation));
        return annotations;
    }

    // There is none if the compiler refuses the name of the component, which it says itself
    private static Optional<ExecutableElement> accessor(RecordComponentElement component) {
        return Optional.ofNullable(component.getAccessor());
    }

    private static Optional<VariableElement> field(RecordComponentElement component) {
        return ElementFilter.fieldsIn(Compiler.around(component).getEnclosedElements()).stream()
                .filter(candidate -> candidate.getSimpleName().equals(component.getSimpleName()))
                .findFirst();
    }

    private static Optional<Mirror> find(Map<String, Mirror> annotations, String name) {
        return Optional.ofNullable(annotations.get(name));
    }

    private static String jsonName(RecordComponentElement component, Map<String, Mirror> annotations) {
        return find(annotations, JACKSON + "JsonProperty")
                .map(property -> property.string("value"))
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> SnakeCase.of(component.getSimpleName().toString()));
    }

    private static @Nullable String defaultText(Map<String, Mirror> annotations) {
        return find(annotations, JACKSON + "JsonProperty")
                .map(property -> property.string("defaultValue"))
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    // Told to be quiet at the component, at its record, or at the task; a class file does not keep it
    private Set<String> silenced(RecordComponentElement component) {
        if (!compiler.isSource(component)) {
            return Set.of(Field.EVERY_WARNING);
        }
        Stream<Element> places = Stream.of(
                        Stream.of(component),
                        accessor(component).stream(),
                        field(component).stream(),
                        Stream.iterate(Compiler.around(component), TypeElement.class::isInstance, Compiler::around),
                        Stream.iterate((Element) task, TypeElement.class::isInstance, Compiler::around))
                .flatMap(elements -> elements);
        return places.flatMap(element -> Mirror.find(compiler, element, "java.lang.SuppressWarnings").stream())
                .flatMap(annotation -> annotation.texts("value").stream())
                .map(Text::value)
                .filter(token -> token.startsWith(SILENCE))
                .map(token -> token.substring(SILENCE.length()))
                .collect(Collectors.toSet());
    }

    // No compiler knows the position of a component: javac knows that of its field, ecj none in a record
    private Origin origin(RecordComponentElement component) {
        return Place.isOfEcj(component)
                ? new Origin(Place.of(task))
                : compiler.origin(field(component).<Element>map(field -> field).orElse(task), task);
    }
}
