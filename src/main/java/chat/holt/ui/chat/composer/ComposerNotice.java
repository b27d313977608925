package chat.holt.ui.chat.composer;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What is wrong with what is to be sent, and what to do about it.
final class ComposerNotice extends VBox {

    ComposerNotice(ComposerViewModel composer) {
        getStyleClass().add("composer-notices");
        AttachmentsViewModel attachments = composer.attachments();
        Label problem = new Label();
        problem.setId("composer-problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.setMaxWidth(Double.MAX_VALUE);
        problem.textProperty().bind(attachments.problem());
        HBox.setHgrow(problem, Priority.ALWAYS);
        Button understood = Buttons.icon("composer-problem-close", "fth-x", Text.of("panel.close"));
        understood.setOnAction(click -> attachments.forgetProblem());
        HBox problemLine = line(problem, understood);
        attachments.problem().subscribe(text -> show(problemLine, !text.isEmpty()));

        Label tooLong = new Label();
        tooLong.setId("composer-too-long");
        tooLong.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(tooLong, Priority.ALWAYS);
        Button asFile = Buttons.plain("composer-as-file", Text.of("chat.files.asFile"));
        asFile.getStyleClass().add(Styles.SMALL);
        asFile.disableProperty().bind(attachments.refusal().isNotNull());
        asFile.setOnAction(click -> composer.attachText());
        HBox tooLongLine = line(tooLong, asFile);
        composer.bytesLeft().subscribe(left -> {
            boolean over = left != null && left < 0;
            tooLong.setText(over ? Text.of("chat.files.tooLong", -left) : "");
            show(tooLongLine, over);
        });
        getChildren().setAll(problemLine, tooLongLine);
        managedProperty().bind(problemLine.managedProperty().or(tooLongLine.managedProperty()));
    }

    private static HBox line(Label words, Button act) {
        HBox line = new HBox(words, act);
        line.getStyleClass().add("composer-notice");
        act.setMinWidth(USE_PREF_SIZE);
        return line;
    }

    private static void show(HBox line, boolean on) {
        line.setVisible(on);
        line.setManaged(on);
    }
}
