package org.computor.tasks.processor.read.json;

import static org.computor.tasks.processor.read.json.Annotations.JACKSON;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.computor.tasks.processor.model.JsonType.Anything;
import org.computor.tasks.processor.model.JsonType.Field;
import org.computor.tasks.processor.model.JsonType.OrNull;
import org.computor.tasks.processor.model.JsonType.Unsupported;
import org.computor.tasks.processor.model.Origin;
import org.computor.tasks.processor.read.compiler.Compiler;
import org.computor.tasks.processor.read.compiler.Mirror;
import org.computor.tasks.processor.read.compiler.Place;
import org.computor.tasks.processor.read.compiler.SourceName;
import org.computor.tasks.processor.read.json.Presence.OfRecord;

/** Reads the components of records as fields of JSON objects. */
final class ComponentReader {

    /**
     * A component.
     *
     * @param beside what Jackson knows with it
     */
    record Component(Field field, List<Field> beside) {}

    private final Compiler compiler;
    private final JsonTypeReader types;
    private final TypeElement task;
    private final Descriptions descriptions;
    private final Silenced silenced;

    ComponentReader(Compiler compiler, JsonTypeReader types, TypeElement task) {
        this.compiler = compiler;
        this.types = types;
        this.task = task;
        this.descriptions = new Descriptions(compiler);
        this.silenced = new Silenced(compiler, task);
    }

    /** Those that have a field. */
    List<Component> read(DeclaredType type, OfRecord said, Getters getters) {
        return Compiler.element(type).getRecordComponents().stream()
                .flatMap(component -> read(type, component, said, getters).stream())
                .toList();
    }

    private Optional<Component> read(
            DeclaredType owner, RecordComponentElement component, OfRecord said, Getters getters) {
        Annotations annotations = annotations(component, owner);
        String name = jsonName(component, annotations, said);
        TypeMirror declared = memberType(owner, component);
        boolean primitive = declared.getKind().isPrimitive();
        Presence presence = said.of(name, annotations, declared);
        if (presence == Presence.NEVER && !primitive) {
            return Optional.empty();
        }
        String defaultText = annotations.defaultText();
        Companions companions = new Companions(annotations);
        JsonType type = Optional.of(
                        presence == Presence.ALWAYS && companions.haveAlias() ? Presence.SOMETIMES : presence)
                .filter(given -> primitive)
                .flatMap(given -> given.problemOfAPrimitive(annotations.isNullable(), defaultText != null))
                .or(() -> said.problem(annotations, declared))
                .<JsonType>map(reason -> new Unsupported(SourceName.of(declared), reason))
                .orElseGet(() -> type(declared, component, annotations, getters));
        boolean nullable = type instanceof OrNull || annotations.isNullable();
        Field field = new Field(
                name,
                component.getSimpleName().toString(),
                nullable && !(type instanceof OrNull) ? new OrNull(type) : type,
                !nullable && defaultText == null && presence == Presence.ALWAYS && !companions.haveAlias(),
                defaultText,
                descriptions.of(component, annotations),
                silenced(component),
                origin(component));
        return Optional.of(new Component(field, companions.of(field).toList()));
    }

    private JsonType type(
            TypeMirror declared, RecordComponentElement component, Annotations annotations, Getters getters) {
        Optional<JsonType> custom = new CustomComponent(compiler, types, annotations).read(declared);
        if (custom.isPresent()) {
            return constrained(custom.get(), annotations);
        }
        boolean writtenByAnother = getters.inPlaceOf(component)
                .filter(getter -> !SourceName.of(getter.getReturnType()).equals(SourceName.of(component.asType())))
                .isPresent();
        Unwrapping unwrapping = new Unwrapping(annotations);
        if (unwrapping.isSaid()) {
            types.forget(declared);
        }
        JsonType read = constrained(writtenByAnother ? new Anything() : types.readMember(declared), annotations);
        return unwrapping
                .problem(read)
                .or(() -> new AnyFields(compiler, annotations).problem(declared, component))
                .<JsonType>map(reason -> new Unsupported(SourceName.of(declared), reason))
                .orElse(read);
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
        accessor(component).ifPresent(method -> written.inherit(method, owner));
        parameter(component).ifPresent(written::inherit);
        return written;
    }

    // There is none if the compiler refuses the name of the component, which it says itself
    private static Optional<ExecutableElement> accessor(RecordComponentElement component) {
        return Optional.ofNullable(component.getAccessor());
    }

    private Optional<VariableElement> parameter(RecordComponentElement component) {
        TypeElement owner = (TypeElement) Compiler.around(component);
        return new RecordCreators(compiler, owner)
                .canonical()
                .map(constructor -> constructor
                        .getParameters()
                        .get(owner.getRecordComponents().indexOf(component)));
    }

    private static Optional<VariableElement> field(RecordComponentElement component) {
        return ElementFilter.fieldsIn(Compiler.around(component).getEnclosedElements()).stream()
                .filter(candidate -> candidate.getSimpleName().equals(component.getSimpleName()))
                .findFirst();
    }

    private static String jsonName(RecordComponentElement component, Annotations annotations, OfRecord said) {
        return Stream.of("JsonGetter", "JsonProperty")
                .flatMap(naming -> annotations.find(JACKSON + naming).stream())
                .map(naming -> naming.string("value"))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseGet(() -> said.naming().name(component.getSimpleName().toString()));
    }

    // Told to be quiet at the component, at its record, or at the task; a class file does not keep it
    private Set<String> silenced(RecordComponentElement component) {
        if (!compiler.isSource(component)) {
            return Set.of(Field.EVERY_WARNING);
        }
        return silenced.at(
                component, Stream.of(accessor(component), field(component)).flatMap(Optional::stream));
    }

    // No compiler knows the position of a component: javac knows that of its field, ecj none in a record
    private Origin origin(RecordComponentElement component) {
        return Place.isOfEcj(component)
                ? new Origin(Place.of(task))
                : compiler.origin(field(component).<Element>map(field -> field).orElse(task), task);
    }
}
