package com.presenceos.functions.aiworker;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.presenceos.jobs.AdvanceJob;
import com.presenceos.jobs.JobMessage;
import com.presenceos.platform.telemetry.InvocationLog;
import com.presenceos.wiring.Application;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at the jobs that messages name. A message whose job could not be looked at comes again. */
public final class AiWorkerFunction implements RequestHandler<SQSEvent, SQSBatchResponse> {

    private static final Logger LOG = LoggerFactory.getLogger(AiWorkerFunction.class);

    private final Application app;

    public AiWorkerFunction() {
        this(Application.fromEnvironment());
    }

    AiWorkerFunction(Application app) {
        this.app = app;
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        try (InvocationLog log = InvocationLog.open(context)) {
            log.message("job", event.getRecords().size());
            AdvanceJob jobs = app.jobs().advance();
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSEvent.SQSMessage record : event.getRecords()) {
                if (!advanced(jobs, record, log)) {
                    failures.add(new BatchItemFailure(record.getMessageId()));
                }
            }
            log.done(failures.size());
            return new SQSBatchResponse(failures);
        }
    }

    private static boolean advanced(AdvanceJob jobs, SQSEvent.SQSMessage record, InvocationLog log) {
        try {
            JobMessage message = JobMessage.fromJson(record.getBody());
            log.workspace(message.workspace());
            log.subject("job_id", message.job());
            jobs.advance(message);
            return true;
        } catch (RuntimeException e) {
            LOG.error("Message {} could not be handled; it comes again", record.getMessageId(), e);
            return false;
        }
    }
}
