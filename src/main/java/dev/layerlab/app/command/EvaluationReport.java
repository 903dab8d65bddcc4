package dev.layerlab.app.command;

import dev.layerlab.text.Texts;
import dev.layerlab.training.Evaluation;
import java.util.List;

/** What {@code layerlab evaluate} prints; the names are those of the JSON document. */
record EvaluationReport(
        int examples,
        double loss,
        double accuracy,
        List<String> classes,
        int[][] confusion,
        List<Evaluation.ClassScore> perClass) {

    static EvaluationReport of(Evaluation evaluation, List<String> classes) {
        return new EvaluationReport(
                evaluation.examples(),
                evaluation.loss(),
                evaluation.accuracy(),
                classes,
                evaluation.confusion(),
                evaluation.perClass());
    }

    String text(Texts texts) {
        Table scores = new Table(1);
        scores.row(
                texts.of("command.class"),
                texts.of("command.precision"),
                texts.of("command.recall"),
                "F1",
                texts.of("command.support"));
        for (int i = 0; i < classes.size(); i++) {
            Evaluation.ClassScore score = perClass.get(i);
            scores.row(
                    classes.get(i),
                    percent(texts, score.precision()),
                    percent(texts, score.recall()),
                    percent(texts, score.f1()),
                    Integer.toString(score.support()));
        }
        return texts.of("command.evaluated", examples, accuracy, loss)
                + "\n\n"
                + scores.text()
                + "\n\n"
                + texts.of("command.confusion")
                + "\n"
                + counts();
    }

    private String counts() {
        Table table = new Table(1);
        String[] head = new String[classes.size() + 1];
        head[0] = "";
        for (int i = 0; i < classes.size(); i++) {
            head[i + 1] = classes.get(i);
        }
        table.row(head);
        for (int i = 0; i < classes.size(); i++) {
            String[] cells = new String[classes.size() + 1];
            cells[0] = classes.get(i);
            for (int j = 0; j < classes.size(); j++) {
                cells[j + 1] = Integer.toString(confusion[i][j]);
            }
            table.row(cells);
        }
        return table.text();
    }

    private static String percent(Texts texts, double share) {
        return texts.of("command.percent", share);
    }
}
