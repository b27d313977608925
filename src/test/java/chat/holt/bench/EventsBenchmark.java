package chat.holt.bench;

import chat.holt.gateway.GatewayEvent;
import chat.holt.gateway.GatewayJson;
import chat.holt.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// A long stretch of what a busy account hears: mostly messages, presence and typing.
final class EventsBenchmark implements Benchmark {
    private static final int EVENTS = 100_000;
    private static final int ROUNDS = 5;

    @Override
    public String name() {
        return "events";
    }

    @Override
    public String summary() {
        return "events a second, from the text of their frames through the store of a 20 MB account";
    }

    @Override
    public Figures run() {
        Snapshot account = Snapshot.of(20_000_000);
        GatewayEvent ready = GatewayJson.decode(account.frame());
        List<String> frames = frames(account);
        double best = 0;
        List<Double> rates = new ArrayList<>();
        Runs slowest = new Runs();
        for (int round = 0; round < ROUNDS; round++) {
            Store store = new Store();
            store.apply(ready);
            slowest.clear();
            long start = System.nanoTime();
            for (String frame : frames) {
                slowest.time(() -> store.apply(GatewayJson.decode(frame)));
            }
            rates.add(EVENTS / ((System.nanoTime() - start) / 1e9));
            best = Math.max(best, rates.getLast());
        }
        return new Figures()
                .add("events", "events in a round", EVENTS)
                .add("events_per_second", "sustained events a second (last round)", rates.getLast())
                .add("best_events_per_second", "best round, events a second", best)
                .add("event_p99_us", "one event, p99 µs (last round)", slowest.percentile(99) * 1_000);
    }

    private static List<String> frames(Snapshot account) {
        Random random = new Random(7);
        List<String> frames = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            String channel =
                    account.channelIds().get(random.nextInt(account.channelIds().size()));
            String user = account.userIds().get(random.nextInt(account.userIds().size()));
            String server =
                    account.serverIds().get(random.nextInt(account.serverIds().size()));
            String form = switch (random.nextInt(10)) {
                case 0, 1, 2, 3 ->
                    "{'type':'Message','_id':'01M%023d','channel':'%s','author':'%s','content':'Message number"
                            + " one of many, about as long as people write them','user':{'_id':'%3$s','username':"
                            + "'someone','discriminator':'0001','relationship':'None','online':true}}";
                case 4, 5 ->
                    "{'type':'UserUpdate','id':'%3$s','data':{'online':" + (i % 2 == 0)
                            + "},'clear':[],'event_id':null}";
                case 6 -> "{'type':'ChannelStartTyping','id':'%2$s','user':'%3$s'}";
                case 7 -> "{'type':'ChannelStopTyping','id':'%2$s','user':'%3$s'}";
                case 8 -> "{'type':'ChannelAck','id':'%2$s','user':'ME','message_id':'01M%1$023d'}";
                default -> "{'type':'ServerUpdate','id':'" + server + "','data':{'description':'changed'},'clear':[]}";
            };
            frames.add(String.format(Locale.ROOT, form.replace('\'', '"'), i, channel, user));
        }
        return frames;
    }
}
