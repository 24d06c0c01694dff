package com.presenceos.functions.publisher;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.presenceos.platform.telemetry.InvocationLog;
import com.presenceos.publishing.PublicationMessage;
import com.presenceos.publishing.engine.AdvancePublication;
import com.presenceos.wiring.Application;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at the posts that messages name. A message whose post could not be looked at comes again. */
public final class PublisherFunction implements RequestHandler<SQSEvent, SQSBatchResponse> {

    private static final Logger LOG = LoggerFactory.getLogger(PublisherFunction.class);

    private final Application app;

    public PublisherFunction() {
        this(Application.fromEnvironment());
    }

    PublisherFunction(Application app) {
        this.app = app;
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        try (InvocationLog log = InvocationLog.open(context)) {
            log.message("publication", event.getRecords().size());
            AdvancePublication engine = app.publishing().engine();
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSEvent.SQSMessage record : event.getRecords()) {
                if (!advanced(engine, record, log)) {
                    failures.add(new BatchItemFailure(record.getMessageId()));
                }
            }
            log.done(failures.size());
            return new SQSBatchResponse(failures);
        }
    }

    private static boolean advanced(AdvancePublication engine, SQSEvent.SQSMessage record, InvocationLog log) {
        try {
            PublicationMessage message = PublicationMessage.fromJson(record.getBody());
            log.workspace(message.workspace());
            log.subject("post_id", message.post());
            engine.advance(message);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (RuntimeException e) {
            LOG.error("Message {} could not be handled; it comes again", record.getMessageId(), e);
            return false;
        }
    }
}
