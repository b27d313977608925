package chat.holt.bench;

import chat.holt.json.Json;
import chat.holt.model.Message;
import chat.holt.model.Ulid;
import chat.holt.ui.chat.ChatFixture;
import chat.holt.ui.chat.ChatViewModel;
import chat.holt.ui.chat.message.Pictures;
import chat.holt.ui.chat.timeline.MessageListView;
import chat.holt.ui.kit.rows.AnchoredListView;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;

/// A channel of 100,000 messages in the window, against a plain list of the same texts.
final class TimelineBenchmark implements Benchmark {
    private static final int MESSAGES = 100_000;
    private static final int WARM_UP = 100;
    private static final int STEPS = 600;
    private static final int PREPENDS = 100;
    /// What a notch of a wheel moves, in pixels.
    private static final double STEP = 120;

    private final List<String> texts = new ArrayList<>();

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public String summary() {
        return "100,000 messages: a step of scrolling, a page put before, against a plain list of the same texts";
    }

    @Override
    public Figures run() throws Exception {
        Figures figures = new Figures();
        BenchWindow.onUiThread(this::ofMessages).get().addTo(figures, "", "");
        BenchWindow.onUiThread(this::ofTexts).get().addTo(figures, "bare_", " of bare texts");
        Platform.exit();
        return figures;
    }

    /// What was measured of a list.
    private record Measured(Runs scroll, Runs prepend, double shift) {
        void addTo(Figures figures, String key, String label) {
            figures.add(key + "scroll", "step of scrolling" + label, scroll)
                    .add(key + "prepend", "page put before" + label, prepend)
                    .add(key + "shift_px", "farthest shift by it" + label + ", px", shift);
        }
    }

    private CompletableFuture<Measured> ofMessages() throws IOException {
        ChatFixture fixture = new ChatFixture();
        write(fixture);
        ChatViewModel chat = new ChatViewModel(ChatFixture.CHANNEL, fixture.context);
        MessageListView view = new MessageListView(chat, new Pictures(BenchWindow.media()), () -> {});
        Stage stage = BenchWindow.show(view);
        chat.open(fixture.history.get(MESSAGES / 2).id());
        AnchoredListView<?> list = (AnchoredListView<?>) Objects.requireNonNull(view.lookup("#messages"));
        Runs scroll = new Runs();
        Runs prepend = new Runs();
        double[] shift = new double[1];
        int[] step = new int[1];
        return frames(() -> {
                    int at = step[0]++;
                    if (at == WARM_UP) {
                        scroll.clear();
                    }
                    if (at < WARM_UP + STEPS) {
                        scroll.time(() -> {
                            Event.fireEvent(list, wheel());
                            BenchWindow.layOut(view.getScene());
                        });
                        return true;
                    }
                    String first = Objects.requireNonNull(list.firstVisible());
                    double y = Objects.requireNonNull(list.cell(first)).getLayoutY();
                    prepend.time(() -> {
                        fixture.context.commands().messages().loadOlder(ChatFixture.CHANNEL);
                        BenchWindow.layOut(view.getScene());
                    });
                    Node same = list.cell(first);
                    shift[0] = Math.max(shift[0], same == null ? Double.NaN : Math.abs(same.getLayoutY() - y));
                    return at < WARM_UP + STEPS + PREPENDS;
                })
                .thenApply(done -> {
                    stage.hide();
                    return new Measured(scroll, prepend, shift[0]);
                });
    }

    private CompletableFuture<Measured> ofTexts() {
        ObservableList<String> items = FXCollections.observableArrayList(texts);
        ListView<String> list = new ListView<>(items);
        list.setCellFactory(view -> new TextCell());
        Stage stage = BenchWindow.show(list);
        list.scrollTo(MESSAGES / 2);
        BenchWindow.layOut(list.getScene());
        VirtualFlow<?> flow = (VirtualFlow<?>) list.lookup(".virtual-flow");
        Runs scroll = new Runs();
        Runs prepend = new Runs();
        double[] shift = new double[1];
        int[] step = new int[1];
        return frames(() -> {
                    int at = step[0]++;
                    if (at == WARM_UP) {
                        scroll.clear();
                    }
                    if (at < WARM_UP + STEPS) {
                        scroll.time(() -> {
                            flow.scrollPixels(-STEP);
                            BenchWindow.layOut(list.getScene());
                        });
                        return true;
                    }
                    IndexedCell<?> first = flow.getFirstVisibleCell();
                    int index = first.getIndex();
                    double y = first.getLayoutY();
                    prepend.time(() -> {
                        items.addAll(0, texts.subList(0, 50));
                        BenchWindow.layOut(list.getScene());
                    });
                    IndexedCell<?> moved = flow.getVisibleCell(index + 50);
                    // Out of sight: it moved by a screen or more.
                    shift[0] = Math.max(shift[0], moved == null ? list.getHeight() : Math.abs(moved.getLayoutY() - y));
                    return at < WARM_UP + STEPS + PREPENDS;
                })
                .thenApply(done -> {
                    stage.hide();
                    return new Measured(scroll, prepend, shift[0]);
                });
    }

    private static final class TextCell extends ListCell<String> {
        TextCell() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(String item, boolean empty) {
            super.updateItem(item, empty);
            setText(item);
        }
    }

    /// Runs work once a frame as long as it wants, so that frames come between its steps as they do for users.
    private static CompletableFuture<Void> frames(BooleanSupplier work) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                try {
                    if (!work.getAsBoolean()) {
                        stop();
                        done.complete(null);
                    }
                } catch (RuntimeException failure) {
                    stop();
                    done.completeExceptionally(failure);
                }
            }
        }.start();
        return done;
    }

    private static ScrollEvent wheel() {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                400,
                400,
                400,
                400,
                false,
                false,
                false,
                false,
                true,
                false,
                0,
                STEP,
                0,
                STEP,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    /// Messages of three people as they write them: short and long, marked up, answers, with reactions.
    private void write(ChatFixture fixture) {
        Random random = new Random(3);
        String[] people = {"ME", "BO", "CID"};
        String author = "BO";
        long time = fixture.now.toEpochMilli() - MESSAGES * 60_000L;
        for (int i = 0; i < MESSAGES; i++) {
            author = random.nextInt(3) == 0 ? people[random.nextInt(people.length)] : author;
            String text = "Message " + i + " "
                    + "of a long conversation, ".repeat(random.nextInt(random.nextInt(8) == 0 ? 30 : 4))
                    + (random.nextInt(6) == 0 ? "with **bold** words and `code`, see https://example.org/" + i : "");
            texts.add(text);
            String more = random.nextInt(20) == 0 ? ",'reactions':{'👍':['BO','CID'],'🎉':['ME']}" : "";
            String id = Ulid.of(time + i * 60_000L, random);
            fixture.history.add(Json.mapper()
                    .readValue(
                            String.format(
                                            Locale.ROOT,
                                            "{'_id':'%s','channel':'C','author':'%s','content':'%s'%s}",
                                            id,
                                            author,
                                            text,
                                            more)
                                    .replace('\'', '"'),
                            Message.class));
        }
    }
}
