package com.presenceos.local.aws.sqs;

import com.presenceos.local.aws.LocalAccount;
import com.presenceos.local.http.PortTaken;
import com.typesafe.config.ConfigFactory;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.pekko.actor.ActorRef;
import org.apache.pekko.actor.ActorSystem;
import org.apache.pekko.actor.Props;
import org.apache.pekko.http.scaladsl.Http;
import org.apache.pekko.pattern.Patterns;
import org.elasticmq.StrictSQSLimits$;
import org.elasticmq.actor.QueueManagerActor;
import org.elasticmq.actor.queue.QueueEvent;
import org.elasticmq.persistence.sql.SqlQueuePersistenceActor;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;
import org.elasticmq.util.NowProvider;
import scala.Option;
import scala.util.Left;

/**
 * SQS on the loopback address. It answers only once every stored message is back in its queue.
 *
 * <p>ElasticMQ keeps its connection to the store in one place of the whole JVM, so one instance at a time.
 */
public final class LocalQueues implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String QUIET_AND_SMALL = """
            pekko {
              loggers = ["org.apache.pekko.event.slf4j.Slf4jLogger"]
              logging-filter = "org.apache.pekko.event.slf4j.Slf4jLoggingFilter"
              loglevel = "WARNING"
              log-dead-letters = off
              log-dead-letters-during-shutdown = off
              jvm-exit-on-fatal-error = off
              coordinated-shutdown.run-by-jvm-shutdown-hook = off
              actor.default-dispatcher.fork-join-executor { parallelism-min = 2, parallelism-max = 8 }
              http.server.request-timeout = 25 s
            }
            """;

    private final ActorSystem actors;
    private final MessageStore store;
    private final URI url;
    private final LocalAccount account;

    private LocalQueues(ActorSystem actors, MessageStore store, URI url, LocalAccount account) {
        this.actors = actors;
        this.store = store;
        this.url = url;
        this.account = account;
    }

    /** Starts on the port (0 takes a free one) with the messages of the folder. */
    public static LocalQueues start(int port, Path folder, LocalAccount account, List<QueueDefinition> queues) {
        checkRedrives(queues);
        MessageStore store = MessageStore.open(folder);
        ActorSystem actors = ActorSystem.create(
                "sqs",
                ConfigFactory.parseString(QUIET_AND_SMALL)
                        .withFallback(ConfigFactory.load(LocalQueues.class.getClassLoader())));
        try {
            ActorRef storing = actors.actorOf(
                    Props.create(SqlQueuePersistenceActor.class, store.config(), ScalaQueues.from(queues)));
            ActorRef managing = actors.actorOf(Props.create(
                    QueueManagerActor.class, new NowProvider(), StrictSQSLimits$.MODULE$, Option.apply(storing)));
            restore(storing, managing);
            Http.ServerBinding binding = listen(port, account, actors, storing, managing);
            URI url = URI.create("http://127.0.0.1:" + binding.localAddress().getPort());
            return new LocalQueues(actors, store, url, account);
        } catch (RuntimeException e) {
            stop(actors);
            store.close();
            throw e;
        }
    }

    public URI url() {
        return url;
    }

    public URI queueUrl(String name) {
        return URI.create(url + "/" + account.id() + "/" + name);
    }

    @Override
    public void close() {
        stop(actors);
        store.close();
    }

    /** ElasticMQ only logs a redrive into nowhere, and then keeps the poison. */
    private static void checkRedrives(List<QueueDefinition> queues) {
        Set<String> names = queues.stream().map(QueueDefinition::name).collect(Collectors.toSet());
        for (QueueDefinition queue : queues) {
            queue.redrive().map(QueueDefinition.Redrive::deadLetterQueue).ifPresent(dead -> {
                if (!names.contains(dead)) {
                    throw new IllegalArgumentException("Queue " + queue.name() + " redrives to " + dead
                            + ", which is not defined; defined are " + new TreeSet<>(names));
                }
            });
        }
    }

    private static void restore(ActorRef storing, ActorRef managing) {
        Object restored = await(Patterns.ask(storing, new QueueEvent.Restore(managing), PATIENCE)
                .toCompletableFuture());
        if (restored instanceof Left<?, ?> failed) {
            throw new IllegalStateException("The queues could not be made: " + failed.value());
        }
    }

    private static Http.ServerBinding listen(
            int port, LocalAccount account, ActorSystem actors, ActorRef storing, ActorRef managing) {
        SQSRestServer server = SQSRestServerBuilder.withActorSystem(actors)
                .withQueueManagerActor(managing)
                .withQueueEventListener(storing)
                .withInterface("127.0.0.1")
                .withPort(port)
                .withAWSRegion(account.region())
                .withAWSAccountId(account.id())
                .start();
        try {
            return server.waitUntilStarted();
        } catch (RuntimeException e) {
            if (isTaken(e)) {
                throw new PortTaken("SQS", port);
            }
            throw e;
        }
    }

    private static boolean isTaken(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return true;
            }
        }
        return false;
    }

    private static void stop(ActorSystem actors) {
        actors.terminate();
        await(actors.getWhenTerminated().toCompletableFuture());
    }

    private static Object await(CompletableFuture<?> future) {
        try {
            return future.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while SQS started or stopped", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("SQS did not start or stop within " + PATIENCE.toSeconds() + " s", e);
        }
    }
}
