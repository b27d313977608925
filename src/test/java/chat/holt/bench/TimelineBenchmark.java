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
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private static final int STEPS = 1_000;
    private static final int REST = 100;
    private static final int PREPENDS = 100;
    /// How far a step of scrolling moves, in pixels.
    private static final double STEP = 120;

    private final List<String> texts = new ArrayList<>();

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public String summary() {
        return "100,000 messages: frames of scrolling and of a page put before, against a plain list of the same texts";
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
            figures.add(key + "scroll", "frame of scrolling" + label, scroll)
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
        return measure(stage, new Subject() {
            @Override
            public void scroll() {
                Event.fireEvent(list, finger());
            }

            @Override
            public DoubleSupplier prepend() {
                // The row that is read: a divider between days moves by design.
                String first = Objects.requireNonNull(list.position().key());
                double y = Objects.requireNonNull(list.cell(first)).getLayoutY();
                fixture.context.commands().messages().loadOlder(ChatFixture.CHANNEL);
                return () -> {
                    Node same = list.cell(first);
                    return same == null ? list.getHeight() : Math.abs(same.getLayoutY() - y);
                };
            }
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
        return measure(stage, new Subject() {
            @Override
            public void scroll() {
                flow.scrollPixels(-STEP);
            }

            @Override
            public DoubleSupplier prepend() {
                IndexedCell<?> first = flow.getFirstVisibleCell();
                int index = first.getIndex();
                double y = first.getLayoutY();
                items.addAll(0, texts.subList(0, 50));
                return () -> {
                    IndexedCell<?> same = flow.getVisibleCell(index + 50);
                    return same == null ? list.getHeight() : Math.abs(same.getLayoutY() - y);
                };
            }
        });
    }

    /// A list that is measured.
    private interface Subject {
        /// Moves towards older messages.
        void scroll();

        /// Puts a page before; the result tells how far what was in view moved, the height of the list if out of view.
        DoubleSupplier prepend();
    }

    private static CompletableFuture<Measured> measure(Stage stage, Subject subject) {
        Runs scroll = new Runs();
        Runs prepend = new Runs();
        double[] farthest = new double[1];
        DoubleSupplier[] shift = new DoubleSupplier[1];
        Stream<FrameTimes.Step> warm =
                IntStream.range(0, WARM_UP).mapToObj(i -> new FrameTimes.Step(subject::scroll, time -> {}));
        Stream<FrameTimes.Step> steps =
                IntStream.range(0, STEPS).mapToObj(i -> new FrameTimes.Step(subject::scroll, scroll::add));
        // The last steps of scrolling glide on for a while.
        Stream<FrameTimes.Step> rest =
                IntStream.range(0, REST).mapToObj(i -> new FrameTimes.Step(() -> {}, time -> {}));
        Stream<FrameTimes.Step> pages = IntStream.range(0, PREPENDS)
                .mapToObj(i -> new FrameTimes.Step(() -> shift[0] = subject.prepend(), time -> {
                    prepend.add(time);
                    farthest[0] = Math.max(farthest[0], shift[0].getAsDouble());
                }));
        return FrameTimes.run(
                        stage.getScene(),
                        Stream.of(warm, steps, rest, pages).flatMap(all -> all).iterator())
                .thenApply(done -> {
                    stage.hide();
                    return new Measured(scroll, prepend, farthest[0]);
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

    /// A step that is made at once, while those of a wheel spread over frames.
    private static ScrollEvent finger() {
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
