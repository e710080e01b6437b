package org.parallax.geo.tools;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.api.annotation.Span;
import org.parallax.geo.gazetteer.Gazetteer;
import org.parallax.geo.recognition.Lexicon;
import org.parallax.geo.recognition.PlaceModel;
import org.parallax.geo.recognition.Recognizer;
import org.parallax.geo.recognition.Words;
import org.parallax.geo.resolution.Resolved;
import org.parallax.geo.resolution.Resolver;

/**
 * Finds the constants of {@code Calibration}: a logistic regression from a mention's probability and share to whether it is a
 * marked place within 161 km (Platt 1999). Arguments as those of {@link TrainPlaceModel} from the second on; the first set has
 * coordinates, and each of its texts is judged by a model that was trained without it.
 */
final class Calibrate {

    private static final double NEAR_KM = 161;
    private static final double THRESHOLD = 0.05;
    private static final int STEPS = 20_000;

    private Calibrate() {}

    /** A mention's evidence, and whether it was right. */
    private record Sample(double probability, double share, boolean right) {}

    public static void main(String[] args) throws IOException {
        Gazetteer gazetteer = Gazetteer.shipped();
        Recognizer any = new Recognizer(gazetteer, Lexicon.load(), PlaceModel.of(new float[PlaceModel.SIZE]));
        List<TrainPlaceModel.Example> examples = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            TrainPlaceModel.examples(LabelledText.read(Path.of(args[i])), i == 0, any, examples);
        }
        List<LabelledText> texts = LabelledText.read(Path.of(args[0]));
        List<Sample> samples = new ArrayList<>();
        for (int fold = 0; fold < TrainPlaceModel.FOLDS; fold++) {
            double[] weights = TrainPlaceModel.train(examples, fold);
            float[] model = new float[weights.length];
            for (int i = 0; i < weights.length; i++) {
                model[i] = (float) weights[i];
            }
            Recognizer recognizer = new Recognizer(gazetteer, Lexicon.load(), PlaceModel.of(model));
            for (int t = fold; t < texts.size(); t += TrainPlaceModel.FOLDS) {
                judge(texts.get(t), recognizer, gazetteer, samples);
            }
        }
        double[] constants = fit(samples);
        System.out.printf(
                "%d mentions: bias %.3f, probability %.3f, share %.3f%n",
                samples.size(), constants[0], constants[1], constants[2]);
    }

    private static void judge(LabelledText text, Recognizer recognizer, Gazetteer gazetteer, List<Sample> samples) {
        Words words = Words.of(text.text());
        for (Resolved each :
                new Resolver(gazetteer).resolve(words, recognizer.recognize(words), THRESHOLD, Optional.empty())) {
            double[] point = text.points()
                    .get(new Span(each.mention().begin(), each.mention().end()));
            boolean marked = text.places()
                    .contains(new Span(each.mention().begin(), each.mention().end()));
            if (marked && point == null) {
                continue;
            }
            boolean right = point != null
                    && km(point[0], point[1], gazetteer.latitude(each.place()), gazetteer.longitude(each.place()))
                            <= NEAR_KM;
            samples.add(new Sample(each.probability(), each.share(), right));
        }
    }

    private static double[] fit(List<Sample> samples) {
        double[] w = {0, 1, 1};
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[3];
            for (Sample each : samples) {
                double[] x = {1, logit(each.probability), logit(each.share)};
                double said = 1 / (1 + Math.exp(-(w[0] + w[1] * x[1] + w[2] * x[2])));
                for (int i = 0; i < 3; i++) {
                    gradient[i] += ((each.right ? 1 : 0) - said) * x[i];
                }
            }
            for (int i = 0; i < 3; i++) {
                w[i] += 0.05 * gradient[i] / samples.size();
            }
        }
        return w;
    }

    private static double logit(double p) {
        double clipped = Math.max(0.005, Math.min(0.995, p));
        return Math.log(clipped / (1 - clipped));
    }

    private static double km(double a, double b, double c, double d) {
        double north = Math.toRadians(c - a);
        double east = Math.toRadians(d - b);
        double h = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(a)) * Math.cos(Math.toRadians(c)) * Math.pow(Math.sin(east / 2), 2);
        return 12742 * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
