package org.parallax.core.json;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.api.article.Article;
import org.parallax.api.article.ArticleId;
import org.parallax.api.article.CreditLine;
import org.parallax.api.article.Outlet;
import org.parallax.api.article.Provenance;
import org.parallax.api.article.Published;
import org.parallax.core.json.BadJsonException.Code;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Articles as JSON. Writing is strict; reading takes the same shape, and the short forms that people write by hand. */
final class ArticleCodec {

    private final JsonMapper mapper;

    ArticleCodec(JsonMapper mapper) {
        this.mapper = mapper;
    }

    ObjectNode write(Article article) {
        ObjectNode node = mapper.createObjectNode();
        node.put("id", article.id().value());
        article.title().ifPresent(it -> node.put("title", it));
        node.put("body", article.body());
        article.standfirst().ifPresent(it -> node.put("standfirst", it));
        if (!article.authors().isEmpty()) {
            article.authors().forEach(node.putArray("authors")::add);
        }
        if (!article.credits().isEmpty()) {
            ArrayNode credits = node.putArray("credits");
            article.credits()
                    .forEach(it -> credits.addObject().put("text", it.text()).put("at", it.at()));
        }
        article.outlet()
                .ifPresent(it -> node.putObject("outlet").put("id", it.id()).put("name", it.name()));
        article.published().ifPresent(it -> write(it, node.putObject("published")));
        article.modified().ifPresent(it -> write(it, node.putObject("modified")));
        article.url().ifPresent(it -> node.put("url", it.toString()));
        article.image().ifPresent(it -> node.put("image", it.toString()));
        article.language().ifPresent(it -> node.put("language", it));
        article.section().ifPresent(it -> node.put("section", it));
        article.free().ifPresent(it -> node.put("free", it));
        article.aiTraining().ifPresent(it -> node.put("aiTraining", it));
        Provenance provenance = article.provenance();
        ObjectNode found = node.putObject("provenance")
                .put("location", provenance.location().toString())
                .put("ordinal", provenance.ordinal());
        provenance.retrieved().ifPresent(it -> found.put("retrieved", it.toString()));
        return node;
    }

    private static void write(Published published, ObjectNode node) {
        node.put("day", published.day().toString());
        published.instant().ifPresent(it -> node.put("instant", it.toString()));
    }

    Article read(JsonNode node, ArticleDefaults defaults, Warnings warnings) {
        if (!node.isObject()) {
            throw new BadJsonException(Code.BAD_SCHEMA, "\"article\" must be an object, not a JSON " + Json.kind(node));
        }
        JsonNode body = either(node, "body", "text");
        if (!body.isString()) {
            throw new BadJsonException(
                    Code.BAD_SCHEMA,
                    body.isMissingNode()
                            ? "No \"body\"; an article is an object with at least a \"body\""
                            : "\"body\" must be a string, not a JSON " + Json.kind(body));
        }
        Article.Builder builder = Article.untitled().body(body.asString());
        id(node).ifPresent(builder::id);
        text(node, "title").ifPresent(builder::title);
        text(node, "standfirst").ifPresent(builder::standfirst);
        text(node, "language").ifPresent(builder::language);
        text(node, "section").ifPresent(builder::section);
        builder.authors(authors(node));
        builder.credits(credits(node.path("credits")));
        outlet(node.path("outlet")).ifPresent(builder::outlet);
        published(node, "published", warnings).ifPresent(builder::published);
        published(node, "modified", warnings).ifPresent(builder::modified);
        url(node, "url", warnings).ifPresent(builder::url);
        url(node, "image", warnings).ifPresent(builder::image);
        flag(node, "free").ifPresent(builder::free);
        flag(node, "aiTraining").ifPresent(builder::aiTraining);
        builder.provenance(provenance(node.path("provenance"), defaults, warnings));
        return builder.build();
    }

    /** The value of a field, or that of the name which others give it. */
    private static JsonNode either(JsonNode node, String field, String alias) {
        return node.has(field) ? node.path(field) : node.path(alias);
    }

    private static Optional<ArticleId> id(JsonNode node) {
        JsonNode id = node.path("id");
        String value = id.isNumber() ? id.asString() : text(node, "id").orElse("");
        return value.isBlank() ? Optional.empty() : Optional.of(new ArticleId(value));
    }

    private static Optional<String> text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isString()) {
            throw new BadJsonException(
                    Code.BAD_SCHEMA, "\"%s\" must be a string, not a JSON %s".formatted(field, Json.kind(value)));
        }
        return Optional.of(value.asString());
    }

    private static List<String> authors(JsonNode node) {
        JsonNode value = either(node, "authors", "author");
        if (!value.isArray()) {
            String field = node.has("authors") ? "authors" : "author";
            return text(node, field).map(List::of).orElse(List.of());
        }
        List<String> authors = new ArrayList<>(value.size());
        for (JsonNode author : value) {
            if (!author.isString()) {
                throw new BadJsonException(
                        Code.BAD_SCHEMA, "\"authors\" must be a list of strings, not of a JSON " + Json.kind(author));
            }
            authors.add(author.asString());
        }
        return authors;
    }

    private static List<CreditLine> credits(JsonNode value) {
        List<CreditLine> lines = new ArrayList<>();
        for (JsonNode line : value) {
            Optional<String> text = text(line, "text").filter(it -> !it.isBlank());
            text.ifPresent(it ->
                    lines.add(new CreditLine(it, Math.max(0, line.path("at").asInt(0)))));
        }
        return lines;
    }

    private static Optional<Outlet> outlet(JsonNode value) {
        if (value.isString()) {
            String name = value.asString();
            return name.isBlank() ? Optional.empty() : Optional.of(Outlet.named(name));
        }
        if (value.isObject()) {
            Optional<String> id = text(value, "id").filter(it -> !it.isBlank());
            Optional<String> name = text(value, "name").filter(it -> !it.isBlank());
            return id.or(() -> name).map(it -> new Outlet(it, name.orElse(it)));
        }
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        throw new BadJsonException(
                Code.BAD_SCHEMA, "\"outlet\" must be an object or a name, not a JSON " + Json.kind(value));
    }

    private static Optional<Boolean> flag(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isBoolean() ? Optional.of(value.asBoolean()) : Optional.empty();
    }

    private static Optional<Published> published(JsonNode node, String field, Warnings warnings) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        String day = value.isObject() ? text(value, "day").orElse("") : value.asString("");
        Optional<String> instant = value.isObject() ? text(value, "instant") : Optional.empty();
        Published published = parse(day);
        if (published == null && instant.isPresent()) {
            published = parse(instant.get());
        }
        if (published == null) {
            warnings.warn("BAD_DATE", "\"%s\" is not an ISO 8601 date or date-time: %s".formatted(field, value));
            return Optional.empty();
        }
        Published stated = instant.map(ArticleCodec::parse).orElse(null);
        return Optional.of(
                stated != null && stated.instant().isPresent()
                        ? new Published(published.day(), stated.instant())
                        : published);
    }

    /** An ISO 8601 date, date-time or date-time with offset; null for anything else, as the caller falls back on it. */
    private static @Nullable Published parse(String text) {
        String stripped = text.strip();
        try {
            if (stripped.length() <= "2020-11-10".length()) {
                return Published.on(LocalDate.parse(stripped));
            }
            if (stripped.charAt(10) == ' ') {
                stripped = stripped.substring(0, 10) + "T" + stripped.substring(11);
            }
            boolean hasOffset =
                    stripped.endsWith("Z") || stripped.lastIndexOf('+') > 10 || stripped.lastIndexOf('-') > 10;
            return hasOffset
                    ? Published.at(OffsetDateTime.parse(stripped))
                    : Published.on(LocalDateTime.parse(stripped).toLocalDate());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Optional<URI> url(JsonNode node, String field, Warnings warnings) {
        Optional<String> text = text(node, field).filter(it -> !it.isBlank());
        Optional<URI> url = text.flatMap(ArticleCodec::uri);
        if (text.isPresent() && url.isEmpty()) {
            warnings.warn("BAD_URL", "\"%s\" is not a URL: %s".formatted(field, text.get()));
        }
        return url;
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text.strip()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Provenance provenance(JsonNode value, ArticleDefaults defaults, Warnings warnings) {
        Optional<URI> location =
                value.isObject() ? text(value, "location").flatMap(ArticleCodec::uri) : Optional.empty();
        if (location.isEmpty()) {
            return defaults.provenance();
        }
        Optional<Instant> retrieved = text(value, "retrieved").flatMap(it -> {
            try {
                return Optional.of(Instant.parse(it));
            } catch (DateTimeException e) {
                warnings.warn("BAD_DATE", "\"retrieved\" is not an ISO 8601 instant: " + it);
                return Optional.empty();
            }
        });
        return new Provenance(location.get(), Math.max(1, value.path("ordinal").asInt(1)), retrieved);
    }
}
