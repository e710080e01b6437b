package org.parallax.transformer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.EntityMention;
import org.parallax.transformer.model.Classifier;
import org.parallax.transformer.model.Classifier.Word;

/** Names, as an operator's token classifier marks them with labels that say where one begins and goes on. */
public final class EntitiesTransformer extends Transformer<EntityMention, Tag> {

    /** The analyzer before it is configured. */
    public EntitiesTransformer() {
        this(null);
    }

    private EntitiesTransformer(@Nullable Ready<Tag> ready) {
        super(EntityMention.ENTITIES, Classifier.Kind.WORDS, ready);
    }

    @Override
    EntitiesTransformer with(Ready<Tag> model) {
        return new EntitiesTransformer(model);
    }

    @Override
    Tag meaning(String label) {
        return Tag.of(label);
    }

    @Override
    List<Annotation<EntityMention>> find(Reading reading, Ready<Tag> model) throws Exception {
        List<Span> sentences = model.sentences(reading);
        List<List<Word>> words = model.classifier()
                .words(sentences.stream().map(it -> it.in(reading.text())).toList());
        List<Span> spans = new ArrayList<>();
        List<Names.Printed> printed = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            addNames(words.get(i), sentences.get(i).start(), reading.text(), model.labels(), spans, printed);
        }
        List<EntityMention> meant = Names.join(printed);
        List<Annotation<EntityMention>> found = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            found.add(Annotation.at(spans.get(i), meant.get(i)));
        }
        return found;
    }

    private static void addNames(
            List<Word> words, int offset, String text, List<Tag> tags, List<Span> spans, List<Names.Printed> printed) {
        int next = 0;
        while (next < words.size()) {
            Word first = words.get(next++);
            Optional<EntityMention.Type> type = tags.get(first.label()).type();
            int end = first.end();
            while (type.isPresent() && next < words.size()) {
                Tag tag = tags.get(words.get(next).label());
                if (tag.begins() || !tag.type().equals(type)) {
                    break;
                }
                end = words.get(next++).end();
            }
            int begin = offset + first.begin();
            while (begin < offset + end && Character.isWhitespace(text.charAt(begin))) {
                begin++; // some tokenizers count the blank before a word as a part of it
            }
            if (type.isPresent() && begin < offset + end) {
                Span span = new Span(begin, offset + end);
                spans.add(span);
                printed.add(new Names.Printed(type.get(), span.in(text)));
            }
        }
    }
}
