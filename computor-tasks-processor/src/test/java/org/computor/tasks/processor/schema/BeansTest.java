package org.computor.tasks.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.computor.tasks.Violation;
import org.computor.tasks.internal.json.Json;
import org.computor.tasks.processor.Compilation;
import org.computor.tasks.processor.TestCompiler;
import org.computor.tasks.registry.RegisteredTask;
import org.computor.tasks.registry.TaskRegistry;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Classes that are no records: what their annotations say is checked, and what Jackson writes of them is accepted. */
class BeansTest {

    private static final String SOURCE = """
            package team;

            import com.fasterxml.jackson.annotation.*;
            import jakarta.validation.constraints.*;
            import java.math.BigDecimal;
            import java.time.*;
            import java.util.*;
            import org.computor.tasks.*;
            import org.computor.tasks.annotations.*;

            @RegisterTask(name = "order")
            public class Orders extends BaseWorkflow<Orders.Order, Void> {

                public static class Customer {
                    @NotBlank private String name;

                    @Min(18) private int age = 18;

                    @Size(max = 3) private List<@Email String> mails = new ArrayList<>();

                    public String getName() { return name; }
                    public void setName(String name) { this.name = name; }
                    public int getAge() { return age; }
                    public void setAge(int age) { this.age = age; }
                    public List<String> getMails() { return mails; }
                    public String getGreeting() { return "Dear " + name; }
                }

                public static class Price {
                    private final int cents;
                    private final String unit;

                    @JsonCreator
                    public Price(@JsonProperty("cents") @Positive int cents, @JsonProperty("unit") String unit) {
                        this.cents = cents;
                        this.unit = unit;
                    }

                    public int getCents() { return cents; }
                    public String getUnit() { return unit; }
                }

                public record Address(@NotBlank String street) {}

                @JsonInclude(JsonInclude.Include.NON_NULL)
                public static class Item {
                    @NotNull public Price price;
                    public Item bundledWith;
                    @JsonAlias("qty")
                    public int count = 1;
                    @JsonProperty("SKU")
                    private String sku;
                    @JsonProperty("SKU")
                    public String getSku() { return sku; }
                    public void setSku(String sku) { this.sku = sku; }
                }

                public static class Order {
                    public static final String KIND = "order";

                    @NotNull public Customer customer;
                    @NotEmpty public List<Item> items;
                    public Map<String, Address> addresses = Map.of();
                    @JsonProperty(defaultValue = "EUR")
                    @Size(min = 3, max = 3) public String currency;
                    public LocalDate day;
                    @JsonIgnore
                    public String hidden = "hidden";
                    private transient String session = "session";
                    private Date since = new Date(0);
                    private String URL = "url";
                    private int xIndex;
                    private boolean urgent;

                    public Date getSince() { return since; }
                    public void setSince(Instant since) { this.since = Date.from(since); }
                    public String getURL() { return URL; }
                    public void setURL(String URL) { this.URL = URL; }
                    public int getXIndex() { return xIndex; }
                    public void setXIndex(int xIndex) { this.xIndex = xIndex; }
                    public boolean isUrgent() { return urgent; }
                    public void setUrgent(boolean urgent) { this.urgent = urgent; }
                    public String getSession() { return session; }
                    public void setSession(String session) { this.session = session; }
                    public Optional<String> getFirst() { return Optional.empty(); }
                    public Order getNone() { return null; }
                }

                @Override
                public WorkflowResult<Void> run(Orders.Order order) {
                    return WorkflowResult.completed(null);
                }
            }
            """;

    private static final String LEAST = """
            {"customer": {"name": "Ann"}, "items": [{"price": {"cents": 1}}]}""";

    private static final String ALL = """
            {"customer": {"name": "Ann", "age": 30, "mails": ["a@b.org"], "greeting": "Dear Ann"},
             "items": [{"price": {"cents": 1, "unit": null}, "qty": 3, "SKU": "x",
                        "bundled_with": {"price": {"cents": 2}, "count": 2}}],
             "addresses": {"home": {"street": "Main"}}, "currency": "USD", "day": "2026-01-31",
             "since": "2026-01-31T12:00:00Z", "url": "u", "xindex": 3, "urgent": true, "session": "s",
             "first": null, "other": 1, "hidden": 2}""";

    private static final String NULLS = """
            {"customer": {"name": "Ann", "age": null}, "items": [{"price": {"cents": 1}, "count": null}], "urgent": null}""";

    private static final String WRONG = """
            {"customer": {"name": " ", "age": 17, "mails": ["a"]},
             "items": [{"price": {"cents": 0}, "bundled_with": {"count": "2"}}, {"price": {}}],
             "addresses": {"home": {}}, "currency": "EURO", "day": "31.1.", "url": 1, "xindex": "3", "urgent": "yes"}""";

    private final ObjectMapper mapper = Json.mapper();

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void areCheckedAndRead(TestCompiler compiler) throws IOException {
        Path source = Files.writeString(directory.resolve("Orders.java"), SOURCE);
        Compilation compilation = compiler.compile(Files.createDirectories(directory.resolve("out")), List.of(source));
        assertThat(compilation.problems()).isEmpty();
        try (URLClassLoader loader = compilation.loader()) {
            RegisteredTask task = TaskRegistry.load(loader).require("order");

            assertRoundTrip(task, LEAST);
            assertRoundTrip(task, ALL);
            assertRoundTrip(task, NULLS);
            assertThat(wrong(task, "{}")).containsExactlyInAnyOrder("customer", "items");
            assertThat(wrong(task, """
                    {"customer": null, "items": []}""")).containsExactlyInAnyOrder("customer", "items");
            assertThat(wrong(task, WRONG))
                    .containsExactlyInAnyOrder(
                            "customer.name",
                            "customer.age",
                            "customer.mails[0]",
                            "items[0].price.cents",
                            "items[0].bundled_with.price",
                            "items[0].bundled_with.count",
                            "items[1].price.cents",
                            "addresses.home.street",
                            "currency",
                            "day",
                            "url",
                            "xindex",
                            "urgent");
        }
    }

    private void assertRoundTrip(RegisteredTask task, String parameters) throws IOException {
        assertThat(wrong(task, parameters)).as(parameters).isEmpty();
        JavaType type = mapper.constructType(task.type().parametersType());
        Object order = mapper.treeToValue(task.type().withDefaults(mapper.readTree(parameters)), type);
        String written = mapper.writeValueAsString(order);
        assertThat(wrong(task, written)).as(written).isEmpty();
        assertThat(mapper.writeValueAsString(mapper.readValue(written, type))).isEqualTo(written);
        assertThat(written).contains(parameters.contains("USD") ? "USD" : "EUR");
    }

    private List<String> wrong(RegisteredTask task, String parameters) throws IOException {
        JsonNode json = mapper.readTree(parameters);
        return task.type().validate(json).stream().map(Violation::path).toList();
    }
}
