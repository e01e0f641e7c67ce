package org.computor.tasks.processor.read.json;

import static java.util.Map.entry;
import static org.computor.tasks.processor.read.json.Annotations.DATABIND;
import static org.computor.tasks.processor.read.json.Annotations.JACKSON;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.JsonType.Choice;
import org.computor.tasks.processor.model.JsonType.Scalar;
import org.computor.tasks.processor.model.Meaning;
import org.computor.tasks.processor.read.compiler.Compiler;
import org.computor.tasks.processor.read.compiler.SourceName;

/** The keys of maps, which are names of fields in JSON. */
record MapKeys(Compiler compiler) {

    /** Jackson carries these both ways; some are written in another way than as values, and have no keywords then. */
    private static final Map<String, Map<String, Object>> NAMES = Map.ofEntries(
            entry("java.lang.String", Map.of()),
            entry("java.lang.CharSequence", Map.of()),
            entry("java.lang.Byte", Map.of("pattern", IntegerNames.pattern(Byte.MAX_VALUE))),
            entry("java.lang.Short", Map.of("pattern", IntegerNames.pattern(Short.MAX_VALUE))),
            entry("java.lang.Integer", Map.of("pattern", IntegerNames.pattern(Integer.MAX_VALUE))),
            entry("java.lang.Long", Map.of("pattern", IntegerNames.pattern(Long.MAX_VALUE))),
            entry("java.lang.Boolean", Map.of("enum", List.of("true", "false"))),
            entry("java.lang.Character", keywords("java.lang.Character")),
            entry("java.lang.Float", Map.of()),
            entry("java.lang.Double", Map.of()),
            entry("java.math.BigInteger", Map.of()),
            entry("java.math.BigDecimal", Map.of()),
            entry("java.util.UUID", keywords("java.util.UUID")),
            entry("java.util.Locale", Map.of()),
            entry("java.util.Currency", keywords("java.util.Currency")),
            entry("java.util.Date", Map.of()),
            entry("java.util.Calendar", Map.of()),
            entry("java.io.File", Map.of()),
            entry("java.net.URI", keywords("java.net.URI")),
            entry("java.net.URL", keywords("java.net.URL")),
            entry("java.time.Instant", keywords("java.time.Instant")),
            entry("java.time.LocalDate", keywords("java.time.LocalDate")),
            entry("java.time.LocalDateTime", keywords("java.time.LocalDateTime")),
            entry("java.time.LocalTime", keywords("java.time.LocalTime")),
            entry("java.time.OffsetDateTime", Map.of()),
            entry("java.time.ZonedDateTime", Map.of()),
            entry("java.time.OffsetTime", keywords("java.time.OffsetTime")),
            entry("java.time.Year", Map.of()),
            entry("java.time.YearMonth", keywords("java.time.YearMonth")),
            entry("java.time.MonthDay", keywords("java.time.MonthDay")),
            entry("java.time.Period", keywords("java.time.Period")),
            entry("java.time.Duration", keywords("java.time.Duration")),
            entry("java.time.ZoneId", keywords("java.time.ZoneId")),
            entry("java.time.ZoneOffset", keywords("java.time.ZoneOffset")));

    // Those of the value
    private static Map<String, Object> keywords(String qualifiedName) {
        return ScalarTypes.find(qualifiedName)
                .filter(Scalar.class::isInstance)
                .map(value -> ((Scalar) value).keywords())
                .orElseThrow(() -> new IllegalArgumentException(qualifiedName));
    }

    /** What the names of a map with such keys are; nothing for a key that cannot be a name. */
    Optional<JsonType> name(TypeMirror type) {
        if (!(type instanceof DeclaredType key)) {
            return Optional.empty();
        }
        TypeElement element = Compiler.element(key);
        if (element.getKind() == ElementKind.ENUM) {
            Map<String, Object> keywords = new EnumReader(compiler).read(element) instanceof Choice choice
                    ? Map.of("enum", choice.names())
                    : Map.of();
            return Optional.of(ScalarTypes.text(keywords, Meaning.OTHERS));
        }
        Map<String, Object> keywords = NAMES.get(Compiler.qualifiedName(key));
        return keywords == null && (isMappedByOther(element) || isText(element))
                ? Optional.of(ScalarTypes.text(Map.of(), Meaning.OTHERS))
                : Optional.ofNullable(keywords).map(said -> ScalarTypes.text(said, meaning(key)));
    }

    // What is said of the values may be said of the keys
    private static Meaning meaning(DeclaredType key) {
        return ScalarTypes.find(Compiler.qualifiedName(key))
                .map(value -> value instanceof Scalar scalar ? scalar.meaning() : Meaning.OTHERS)
                .orElse(Meaning.OTHERS);
    }

    private static boolean isMappedByOther(TypeElement key) {
        return Compiler.has(key, DATABIND + "JsonSerialize") && Compiler.has(key, DATABIND + "JsonDeserialize");
    }

    // Without @JsonValue the name would be its toString(), and what is made from that another key
    private boolean isText(TypeElement key) {
        return (new OneValue(compiler).isWritten(key)
                        || new InheritedAnnotations(compiler).haveAny(key, Set.of(JACKSON + "JsonKey")))
                && key.getEnclosedElements().stream().anyMatch(MapKeys::makesFromText);
    }

    private static boolean makesFromText(Element member) {
        return member instanceof ExecutableElement creator
                && creator.getParameters().size() == 1
                && SourceName.of(creator.getParameters().get(0).asType()).equals("java.lang.String")
                && (creator.getKind() == ElementKind.CONSTRUCTOR
                        || (creator.getModifiers().contains(Modifier.STATIC)
                                && Compiler.has(creator, JACKSON + "JsonCreator")));
    }
}
