package chat.holt.bench;

import chat.holt.gateway.GatewayEvent;
import chat.holt.gateway.GatewayJson;
import chat.holt.gateway.Subject;
import chat.holt.json.Json;
import chat.holt.model.Ulid;
import chat.holt.model.User;
import chat.holt.threading.EventPump;
import chat.holt.threading.UiThread;
import chat.holt.ui.chat.ChatFixture;
import chat.holt.ui.chat.ChatViewModel;
import chat.holt.ui.chat.message.Pictures;
import chat.holt.ui.chat.timeline.MessageListView;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;

/// A minute of 10,000 events a second while their channel is in the window, from the text of the frames through pump
/// and store to the rows; the program has run as long as it takes to be compiled.
final class BusyBenchmark implements Benchmark {
    private static final int WARM_UP = 20;
    private static final int SECONDS = 60;
    private static final int A_SECOND = 10_000;
    /// Who come, go and type; two of them write.
    private static final int PEOPLE = 2_000;
    private static final double FRAME_MS = 1_000 / 60.0;

    @Override
    public String name() {
        return "busy";
    }

    @Override
    public String summary() {
        return "a minute of 10,000 events a second with their channel in the window: late frames, memory";
    }

    @Override
    public Figures run() throws Exception {
        Frames frames = new Frames();
        AtomicInteger dropped = new AtomicInteger();
        AtomicInteger arrived = new AtomicInteger();
        ChatFixture fixture = BenchWindow.onUiThread(ChatFixture::new);
        EventPump<GatewayEvent> pump = new EventPump<>(
                event -> {
                    fixture.store.apply(event);
                    arrived.addAndGet(event instanceof GatewayEvent.MessageCreate ? 1 : 0);
                },
                fixture.store::endBatch,
                dropped::incrementAndGet,
                Subject::of,
                EventPump.fxFrames(UiThread.fx()));
        Stage stage = BenchWindow.onUiThread(() -> open(fixture));
        drained(arrived, send(pump, WARM_UP).messages());
        double before = usedMegabytes();
        BenchWindow.onUiThread(() -> {
            frames.start();
            return frames;
        });
        arrived.set(0);
        Sent sent = send(pump, SECONDS);
        drained(arrived, sent.messages());
        BenchWindow.onUiThread(() -> {
            frames.stop();
            stage.hide();
            return frames;
        });
        double after = usedMegabytes();
        Figures figures = new Figures()
                .add("events", "events in " + SECONDS + " s", sent.events())
                .add("dropped", "times that events were dropped", dropped.get())
                .add("messages", "messages among them", sent.messages())
                .add("lost", "messages that did not arrive", sent.messages() - arrived.get())
                .add("frame", "work of the UI thread in a frame", frames.work)
                .add("frames", "frames", frames.count)
                .add("late_frames", "frames with more work than 16.7 ms", frames.late)
                .add("busy_percent", "time that the UI thread works, %", frames.share())
                .add("heap_start_mb", "heap in use at the start, MB", before)
                .add("heap_end_mb", "heap in use at the end, MB", after)
                .add(
                        "pss_mb",
                        "memory of the process at the end (PSS), MB",
                        Pss.megabytes(ProcessHandle.current().pid()));
        Platform.exit();
        return figures;
    }

    private static Stage open(ChatFixture fixture) throws IOException {
        Random random = new Random(5);
        for (int i = 0; i < 50; i++) {
            fixture.history.add(((GatewayEvent.MessageCreate) GatewayJson.decode(message(random))).message());
        }
        fixture.store.replies().users(people(), fixture.store.revision());
        ChatViewModel chat = new ChatViewModel(ChatFixture.CHANNEL, fixture.context);
        Stage stage = BenchWindow.show(new MessageListView(chat, new Pictures(BenchWindow.media()), () -> {}));
        chat.open(null);
        return stage;
    }

    private static List<User> people() {
        return IntStream.range(0, PEOPLE)
                .mapToObj(i -> "{'_id':'P%1$d','username':'person%1$d','discriminator':'0001'}".formatted(i))
                .map(json -> Json.mapper().readValue(json.replace('\'', '"'), User.class))
                .toList();
    }

    /// Waits for what is still in the queue.
    private static void drained(AtomicInteger arrived, int messages) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (arrived.get() < messages && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    private record Sent(int events, int messages) {}

    /// Offers events as they would come from the socket, evenly.
    private static Sent send(EventPump<GatewayEvent> pump, int seconds) {
        Random random = new Random(9);
        long start = System.nanoTime();
        int all = seconds * A_SECOND;
        int messages = 0;
        for (int i = 0; i < all; i++) {
            long due = start + TimeUnit.SECONDS.toNanos(1) * i / A_SECOND;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            GatewayEvent event = GatewayJson.decode(frame(random));
            messages += event instanceof GatewayEvent.MessageCreate ? 1 : 0;
            pump.offer(event);
        }
        return new Sent(all, messages);
    }

    /// In a hundred events one message in the open channel, and what people do beside writing.
    private static String frame(Random random) {
        String user = random.nextInt(10) > 0 ? "P" + random.nextInt(PEOPLE) : random.nextBoolean() ? "BO" : "CID";
        int kind = random.nextInt(100);
        if (kind == 0) {
            return message(random);
        }
        String form = kind < 50
                ? "{'type':'UserUpdate','id':'%s','data':{'online':%b},'clear':[],'event_id':null}"
                : kind < 75
                        ? "{'type':'ChannelStartTyping','id':'C','user':'%s'}"
                        : "{'type':'ChannelStopTyping','id':'C','user':'%s'}";
        return String.format(Locale.ROOT, form, user, random.nextBoolean()).replace('\'', '"');
    }

    private static String message(Random random) {
        return String.format(
                        Locale.ROOT,
                        "{'type':'Message','_id':'%s','channel':'C','author':'%s','content':'A message of **some** words%s'}",
                        Ulid.next(),
                        random.nextBoolean() ? "BO" : "CID",
                        ", and more of them".repeat(random.nextInt(8)))
                .replace('\'', '"');
    }

    private static double usedMegabytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }

    /// Processor time of the UI thread from each frame to the next.
    private static final class Frames extends AnimationTimer {
        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private final Runs work = new Runs();
        private long last;
        private int count;
        private int late;
        private double spent;
        private long began;
        private long ended;

        /// Processor time of the UI thread, in percent of the time that passed.
        double share() {
            return 100 * spent / ((ended - began) / 1e6);
        }

        @Override
        public void handle(long now) {
            long time = threads.getCurrentThreadCpuTime();
            began = began == 0 ? now : began;
            ended = now;
            if (last != 0) {
                double millis = (time - last) / 1e6;
                work.add(millis);
                spent += millis;
                count++;
                late += millis > FRAME_MS ? 1 : 0;
            }
            last = time;
        }
    }
}
