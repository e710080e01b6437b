package org.parallax.entities.names;

import java.util.Optional;
import org.parallax.api.vocabulary.EntityMention;

/** What several names of an article mean. Grows while the article is read. */
final class Entity {

    final EntityMention.Type type;
    private Form form;
    private String name;

    Entity(EntityMention.Type type, Form form, String name) {
        this.type = type;
        this.form = form;
        this.name = name;
    }

    Form form() {
        return form;
    }

    /** Whether a further name means the same. */
    boolean matches(EntityMention.Type other, Form another) {
        if (other != type) {
            return false;
        }
        if (type == EntityMention.Type.PERSON) {
            return form.isSamePerson(another);
        }
        return form.key().equals(another.key()) || Aliases.of(form.key()).equals(Aliases.of(another.key()));
    }

    /** Whether a single word is the surname, or where that cannot be the given name, of this person. */
    boolean hasPart(String word, boolean given) {
        return type == EntityMention.Type.PERSON
                && !form.isSingle()
                && (given
                        ? form.words().get(0).equals(word) && word.length() > 1
                        : form.last().equals(word));
    }

    /** Whether a word in capitals is made of the first letters of this name. */
    boolean isAbbreviatedBy(Form another) {
        return type != EntityMention.Type.PERSON
                && another.isSingle()
                && !form.isSingle()
                && another.words().get(0).length() >= 2
                && form.initials().equals(another.words().get(0));
    }

    /** Takes a name's form where it is fuller. */
    void take(Form another, String asPrinted) {
        if (another.words().size() > form.words().size()
                || (another.words().size() == form.words().size()
                        && another.key().length() > form.key().length())) {
            form = another;
            name = asPrinted;
        }
    }

    EntityMention mention() {
        return new EntityMention(type, name, id());
    }

    /** A key for the same name elsewhere; none for what many bear: one word of a person's name, a few letters. */
    private Optional<String> id() {
        if (form.isEmpty()) {
            return Optional.empty();
        }
        String kind = type.name().toLowerCase(java.util.Locale.ROOT) + ":";
        if (type == EntityMention.Type.PERSON) {
            boolean full = !form.isSingle() && form.words().get(0).length() > 1;
            return full ? Optional.of(kind + form.words().get(0) + "-" + form.last()) : Optional.empty();
        }
        String key = Aliases.of(form.key());
        boolean letters =
                type != EntityMention.Type.LOCATION && form.isSingle() && key.equals(form.key()) && key.length() < 5;
        return letters ? Optional.empty() : Optional.of(kind + key);
    }
}
