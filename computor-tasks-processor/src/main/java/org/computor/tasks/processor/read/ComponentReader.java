package org.computor.tasks.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.computor.tasks.processor.model.JsonType;
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

    /** Those that Jackson knows. */
    List<Field> read(DeclaredType type, Getters getters) {
        return Compiler.element(type).getRecordComponents().stream()
                .flatMap(component -> read(type, component, getters).stream())
                .toList();
    }

    private Optional<Field> read(DeclaredType owner, RecordComponentElement component, Getters getters) {
        Annotations annotations = annotations(component, owner);
        if (annotations.isIgnored()) {
            return Optional.empty();
        }
        JsonType type = type(owner, component, annotations, getters);
        boolean nullable = type instanceof OrNull || annotations.isNullable();
        String defaultText = defaultText(annotations);
        return Optional.of(new Field(
                jsonName(component, annotations),
                component.getSimpleName().toString(),
                nullable && !(type instanceof OrNull) ? new OrNull(type) : type,
                !nullable && defaultText == null && !isLeftOut(annotations),
                defaultText,
                descriptions.of(component, annotations),
                silenced(component),
                origin(component)));
    }

    private JsonType type(
            DeclaredType owner, RecordComponentElement component, Annotations annotations, Getters getters) {
        TypeMirror declared = memberType(owner, component);
        if (annotations.hasAny(CUSTOM)) {
            return custom(declared, annotations);
        }
        boolean writtenByAnother = getters.inPlaceOf(component)
                .filter(getter -> !compiler.types().isSameType(getter.getReturnType(), component.asType()))
                .isPresent();
        return writtenByAnother ? new JsonType.Anything() : constrained(types.readMember(declared), annotations);
    }

    private static JsonType custom(TypeMirror type, Annotations annotations) {
        boolean byClass = annotations
                .find(TypeInfo.NAME)
                .map(TypeInfo::new)
                .filter(TypeInfo::isByClass)
                .isPresent();
        return byClass ? new JsonType.Unsupported(SourceName.of(type), TypeInfo.BY_CLASS) : new JsonType.Anything();
    }

    // Written only sometimes, or read only, or written only
    private static boolean isLeftOut(Annotations annotations) {
        boolean sometimes = annotations
                .find(JACKSON + "JsonInclude")
                .map(include -> !include.string("value").equals("ALWAYS"))
                .orElse(false);
        return sometimes
                || annotations
                        .find(JACKSON + "JsonProperty")
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
        Annotations annotations = Annotations.of(compiler, task, argument.getAnnotationMirrors().stream());
        List<Mirror> repeated = argument.getAnnotationMirrors().stream() // javac puts nothing around these
                .map(mirror -> new Mirror(compiler, task, mirror))
                .toList();
        JsonType read = Constraints.on(types.readMember(argument), repeated);
        return annotations.isNullable() ? new OrNull(read) : read;
    }

    private static JsonType constrained(JsonType type, Annotations annotations) {
        return Constraints.on(type, annotations.all());
    }

    // Jackson's and Jakarta's annotations need not be allowed on components: they end up on the field and the accessor
    private Annotations annotations(RecordComponentElement component, DeclaredType owner) {
        Optional<VariableElement> field = field(component);
        Stream<AnnotationMirror> all = Stream.of(
                        component.getAnnotationMirrors().stream(),
                        accessor(component).stream().flatMap(element -> element.getAnnotationMirrors().stream()),
                        component.asType().getAnnotationMirrors().stream(),
                        field.stream().flatMap(element -> element.getAnnotationMirrors().stream()),
                        field.stream().flatMap(element -> element.asType().getAnnotationMirrors().stream()))
                .flatMap(mirrors -> mirrors);
        Annotations written = Annotations.of(compiler, component, all);
        return accessor(component).map(method -> written.andOf(method, owner)).orElse(written);
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

    private static String jsonName(RecordComponentElement component, Annotations annotations) {
        return Stream.of("JsonGetter", "JsonProperty")
                .flatMap(naming -> annotations.find(JACKSON + naming).stream())
                .map(naming -> naming.string("value"))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseGet(() -> SnakeCase.of(component.getSimpleName().toString()));
    }

    private static @Nullable String defaultText(Annotations annotations) {
        return annotations
                .find(JACKSON + "JsonProperty")
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
