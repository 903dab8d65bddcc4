package dev.layerlab.ui.start;

import dev.layerlab.project.Template;
import dev.layerlab.text.Texts;
import dev.layerlab.ui.workbench.CloseButton;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Templates as pictures, recent projects, and the shortest way to a learning network. */
public final class StartView extends VBox {
    private static final double CARD_WIDTH = 164;
    private static final double CARD_HEIGHT = 204;
    private static final double PICTURE_HEIGHT = 76;

    /**
     * @param tryIt starts training what is on the canvas; empty where that is the user's own work
     * @param open opens a template
     * @param openFile opens a recent project
     * @param chooseFile lets the user choose a project
     * @param close goes back to the canvas as it is
     */
    public StartView(
            Texts texts,
            List<Path> recent,
            Optional<Runnable> tryIt,
            Consumer<Template> open,
            Consumer<Path> openFile,
            Runnable chooseFile,
            Runnable close) {
        getStyleClass().add("start-view");
        getStylesheets()
                .add(StartView.class
                        .getResource("/dev/layerlab/ui/start/start.css")
                        .toExternalForm());
        getChildren().add(titleLine(texts, close));
        tryIt.ifPresent(now -> getChildren().add(tryLine(texts, now)));
        getChildren().addAll(cards(texts, open), files(texts, recent, openFile, chooseFile));
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    private static Node titleLine(Texts texts, Runnable close) {
        Label title = new Label(texts.of("start.title"));
        title.getStyleClass().add("start-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(title, space, new CloseButton(texts, close));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Node tryLine(Texts texts, Runnable tryIt) {
        Button big = new Button(texts.of("start.try-it"), new FontIcon("mdi2p-play"));
        big.setId("try-it");
        big.setDefaultButton(true);
        big.getStyleClass().addAll("accent", "large", "try-it");
        big.setOnAction(event -> tryIt.run());
        Label why = new Label(texts.of("start.try-it.help"));
        why.getStyleClass().add("start-help");
        why.setWrapText(true);
        HBox.setHgrow(why, Priority.ALWAYS);
        HBox line = new HBox(big, why);
        line.getStyleClass().add("try-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Node cards(Texts texts, Consumer<Template> open) {
        FlowPane cards = new FlowPane();
        cards.getStyleClass().add("start-cards");
        cards.setPrefWrapLength(Template.ALL.size() * (CARD_WIDTH + 12));
        for (Template template : Template.ALL) {
            cards.getChildren().add(card(texts, template, open));
        }
        return cards;
    }

    private static Node card(Texts texts, Template template, Consumer<Template> open) {
        Label title = new Label(texts.of("template." + template.name()));
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        Label help = new Label(texts.of("template." + template.name() + ".help"));
        help.getStyleClass().add("card-help");
        help.setWrapText(true);
        help.setMinHeight(Region.USE_PREF_SIZE);
        title.setMinHeight(Region.USE_PREF_SIZE);
        VBox content = new VBox(
                new NetworkPicture(template.project().network(), CARD_WIDTH - 20, PICTURE_HEIGHT), title, help);
        content.getStyleClass().add("card-content");
        Button card = new Button(null, content);
        card.setId("template-" + template.name());
        card.getStyleClass().addAll("start-card");
        card.setAccessibleText(title.getText());
        card.setPrefWidth(CARD_WIDTH);
        card.setMinHeight(CARD_HEIGHT);
        card.setMaxHeight(CARD_HEIGHT);
        card.setOnAction(event -> open.accept(template));
        return card;
    }

    private static Node files(Texts texts, List<Path> recent, Consumer<Path> openFile, Runnable chooseFile) {
        HBox line = new HBox();
        line.getStyleClass().add("start-files");
        line.setAlignment(Pos.CENTER_LEFT);
        Hyperlink choose = new Hyperlink(texts.of("start.open"), new FontIcon("mdi2f-folder-open-outline"));
        choose.setOnAction(event -> chooseFile.run());
        line.getChildren().add(choose);
        recent.stream().limit(4).forEach(file -> {
            Hyperlink link = new Hyperlink(file.getFileName().toString(), new FontIcon("mdi2f-file-outline"));
            link.setOnAction(event -> openFile.accept(file));
            line.getChildren().add(link);
        });
        return line;
    }
}
