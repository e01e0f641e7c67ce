package org.computor.tasks.processor.read.json;

import static org.computor.tasks.processor.read.json.Annotations.JACKSON;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.computor.tasks.processor.model.JsonType.Fields;
import org.computor.tasks.processor.read.compiler.Compiler;
import org.computor.tasks.processor.read.compiler.Mirror;
import org.computor.tasks.processor.read.compiler.SourceName;

/** How Jackson makes a record: by its canonical constructor, unless the author says that another does. */
record RecordCreators(Compiler compiler, TypeElement type) {

    private static final String CREATOR = JACKSON + "JsonCreator";
    private static final String PROPERTY = JACKSON + "JsonProperty";

    /** Whether a record is made otherwise. */
    boolean areOther() {
        boolean delegating = canonical()
                .flatMap(constructor -> Mirror.find(compiler, constructor, CREATOR))
                .filter(creator -> creator.string("mode").equals("DELEGATING"))
                .isPresent();
        return delegating || !others().isEmpty();
    }

    /** Why a record cannot be made of what it is written as, if so. */
    Optional<String> problem(Fields written) {
        Set<String> names = written.fields().stream()
                .flatMap(field -> Stream.of(field.name(), field.component())) // a parameter names its component, too
                .collect(Collectors.toSet());
        return others().stream()
                .filter(creator -> !isDelegating(creator))
                .flatMap(creator -> unnamed(creator).or(() -> unwritten(creator, names)).stream())
                .findFirst();
    }

    /** The constructor that takes the components. */
    Optional<ExecutableElement> canonical() {
        List<ExecutableElement> candidates = constructors().stream()
                .filter(constructor -> constructor.getParameters().size()
                        == type.getRecordComponents().size())
                .toList();
        if (candidates.size() == 1) {
            return Optional.of(candidates.get(0));
        }
        List<String> components =
                type.getRecordComponents().stream().map(this::erased).toList();
        return candidates.stream()
                .filter(constructor -> constructor.getParameters().stream()
                        .map(this::erased)
                        .toList()
                        .equals(components))
                .findFirst();
    }

    private String erased(Element element) {
        return SourceName.of(compiler.types().erasure(element.asType()));
    }

    // Jackson takes a constructor with named parameters for one where none is said to be
    private List<ExecutableElement> others() {
        Creators creators = new Creators(compiler);
        boolean said = type.getEnclosedElements().stream().anyMatch(creators::isCreator);
        ExecutableElement canonical = canonical().orElse(null);
        return constructors().stream()
                .filter(constructor -> !constructor.equals(canonical))
                .filter(constructor -> said
                        ? creators.isCreator(constructor)
                        : constructor.getParameters().stream()
                                .anyMatch(parameter -> name(parameter).isPresent()))
                .toList();
    }

    private List<ExecutableElement> constructors() {
        return ElementFilter.constructorsIn(type.getEnclosedElements());
    }

    private boolean isDelegating(ExecutableElement creator) {
        String mode = Mirror.find(compiler, creator, CREATOR)
                .map(said -> said.string("mode"))
                .orElse("PROPERTIES");
        return mode.equals("DELEGATING")
                || (mode.equals("DEFAULT")
                        && creator.getParameters().size() == 1
                        && name(creator.getParameters().get(0)).isEmpty());
    }

    private Optional<String> unnamed(ExecutableElement creator) {
        return creator.getParameters().stream()
                .filter(parameter -> name(parameter).isEmpty() && !Compiler.has(parameter, JACKSON + "JacksonInject"))
                .findFirst()
                .map(parameter -> "is made by a constructor whose parameter " + parameter.getSimpleName()
                        + " has no name in JSON: give it one, @JsonProperty(\"…\")");
    }

    private Optional<String> unwritten(ExecutableElement creator, Set<String> written) {
        return creator.getParameters().stream()
                .filter(parameter -> parameter.asType().getKind().isPrimitive())
                .flatMap(parameter -> name(parameter).stream())
                .filter(name -> !written.contains(name))
                .findFirst()
                .map(name -> "is made of \"" + name + "\", which is not in its JSON, and which cannot be null"
                        + " instead: use the class in place of the primitive, or let a component have that name");
    }

    private Optional<String> name(VariableElement parameter) {
        return Mirror.find(compiler, parameter, PROPERTY)
                .map(property -> property.string("value"))
                .filter(name -> !name.isEmpty());
    }
}
