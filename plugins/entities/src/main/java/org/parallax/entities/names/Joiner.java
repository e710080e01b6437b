package org.parallax.entities.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.api.vocabulary.EntityMention;

/**
 * Finds out which names of one article mean the same. Full names first; then surnames, given names and abbreviations, each
 * only where it fits exactly one of the full names.
 */
public final class Joiner {

    /** Beyond so many different names an article is a list; then only equal names are joined. */
    private static final int MOST = 500;

    private final List<Entity> entities = new ArrayList<>();
    private final Map<String, Entity> known = new HashMap<>();

    private Joiner() {}

    /** A name of an article. */
    public record Printed(EntityMention.Type type, String words) {}

    /** What each name means, in the order given. */
    public static List<EntityMention> join(List<Printed> names) {
        Joiner joiner = new Joiner();
        List<@Nullable Entity> meant = new ArrayList<>();
        List<Form> forms = new ArrayList<>();
        for (Printed name : names) {
            Form form = Form.of(name.words());
            forms.add(form);
            meant.add(form.isEmpty() || form.isSingle() ? null : joiner.full(name, form));
        }
        List<EntityMention> mentions = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Entity entity = meant.get(i);
            if (entity == null) {
                entity = joiner.single(names.get(i), forms.get(i));
            }
            meant.set(i, entity);
        }
        for (Entity entity : meant) {
            if (entity != null) {
                mentions.add(entity.mention());
            }
        }
        return mentions;
    }

    private Entity full(Printed name, Form form) {
        String key = name.type() + " " + form.key();
        Entity found = known.get(key);
        if (found == null) {
            found = one(it -> it.matches(name.type(), form)).orElseGet(() -> added(name, form));
            known.put(key, found);
        }
        found.take(form, name.words());
        return found;
    }

    private Entity single(Printed name, Form form) {
        if (form.isEmpty()) {
            return new Entity(name.type(), form, name.words());
        }
        String key = name.type() + " " + form.key();
        Entity found = known.get(key);
        if (found == null) {
            found = meaning(name, form).orElseGet(() -> added(name, form));
            known.put(key, found);
        }
        return found;
    }

    private Optional<Entity> meaning(Printed name, Form form) {
        if (name.type() == EntityMention.Type.PERSON) {
            String word = form.words().get(0);
            Optional<Entity> bearer = one(it -> it.hasPart(word, false));
            return bearer.isPresent() ? bearer : one(it -> it.hasPart(word, true));
        }
        Optional<Entity> same = one(it -> it.matches(name.type(), form));
        return same.isPresent() ? same : one(it -> it.type == name.type() && it.isAbbreviatedBy(form));
    }

    private Entity added(Printed name, Form form) {
        Entity entity = new Entity(name.type(), form, name.words());
        entities.add(entity);
        return entity;
    }

    /** The one entity that fits; none where several do. */
    private Optional<Entity> one(java.util.function.Predicate<Entity> fits) {
        if (entities.size() > MOST) {
            return Optional.empty();
        }
        Entity found = null;
        for (Entity entity : entities) {
            if (fits.test(entity)) {
                if (found != null) {
                    return Optional.empty();
                }
                found = entity;
            }
        }
        return Optional.ofNullable(found);
    }
}
