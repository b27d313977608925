package chat.holt.ui.chat.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.ui.chat.timeline.TimelineRow.MessageRow;
import chat.holt.ui.kit.rows.AnchoredListView;
import chat.holt.ui.kit.rows.RowCell;
import chat.holt.ui.kit.rows.RowCells;
import java.util.concurrent.TimeoutException;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The keyboard goes from a message into what it holds, round it and back.
@ExtendWith(ApplicationExtension.class)
class PartKeysTest {
    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private final Label author = new Label("Bo");
    private final Button picture = new Button("Picture");
    private final Button hidden = new Button("Hidden");
    private final Button reaction = new Button("3");
    private AnchoredListView<TimelineRow> list;
    private PartKeys keys;

    @Start
    void start(Stage stage) {
        author.getStyleClass().add(PartKeys.REACHABLE);
        hidden.setVisible(false);
        reaction.setFocusTraversable(false);
        list = new AnchoredListView<>(
                FXCollections.observableArrayList(new MessageRow("full", true), new MessageRow("bare", false)),
                new RowCells<>() {
                    @Override
                    public String key(TimelineRow row) {
                        return row.key();
                    }

                    @Override
                    public Object kind(TimelineRow row) {
                        return row.key();
                    }

                    @Override
                    public RowCell<TimelineRow> create(TimelineRow row) {
                        return new Cell(row.key().equals("full"));
                    }
                });
        keys = PartKeys.on(list);
        stage.setScene(new Scene(list, 400, 300));
        stage.show();
    }

    private final class Cell extends RowCell<TimelineRow> {
        Cell(boolean full) {
            getChildren().add(full ? new HBox(author, new HBox(picture, hidden), reaction) : new Label("Words"));
        }

        @Override
        public void show(TimelineRow row) {}

        @Override
        protected double computePrefHeight(double width) {
            return 40;
        }
    }

    /// What has the keyboard after all of that.
    private Node after(Runnable... steps) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            for (Runnable step : steps) {
                step.run();
            }
            return list.getScene().getFocusOwner();
        });
    }

    private Runnable enter() {
        return () -> {
            list.requestFocus();
            list.setCurrent("full");
            assertThat(keys.enter("full")).isTrue();
        };
    }

    private Runnable press(KeyCode code, boolean shift) {
        return () -> list.getScene()
                .getFocusOwner()
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
    }

    @Test
    void arrowsAndTabGoRoundTheParts() {
        assertThat(after(enter())).isSameAs(author);
        assertThat(after(press(KeyCode.RIGHT, false))).isSameAs(picture);
        assertThat(after(press(KeyCode.TAB, false)))
                .as("what cannot be seen is passed by")
                .isSameAs(reaction);
        assertThat(after(press(KeyCode.DOWN, false))).isSameAs(author);
        assertThat(after(press(KeyCode.TAB, true))).isSameAs(reaction);
        assertThat(after(press(KeyCode.LEFT, false), press(KeyCode.UP, false))).isSameAs(author);
    }

    @Test
    void escapeLeadsBackToTheMessage() {
        assertThat(after(enter(), press(KeyCode.RIGHT, false), press(KeyCode.ESCAPE, false)))
                .isSameAs(list);
        assertThat(after(() -> assertThat(list.currentProperty().get()).isEqualTo("full")))
                .isSameAs(list);
    }

    @Test
    void thereIsNoWayIntoAMessageOfWordsAlone() {
        assertThat(after(
                        list::requestFocus, () -> assertThat(keys.enter("bare")).isFalse()))
                .isSameAs(list);
        assertThat(after(() -> assertThat(keys.enter("gone")).isFalse())).isSameAs(list);
    }
}
