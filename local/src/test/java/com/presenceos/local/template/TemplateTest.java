package com.presenceos.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.local.aws.LocalAccount;
import com.presenceos.local.aws.dynamodb.TableDefinition;
import com.presenceos.local.aws.dynamodb.TableDefinition.AttributeType;
import com.presenceos.local.aws.dynamodb.TableDefinition.KeyAttribute;
import com.presenceos.local.aws.sqs.QueueDefinition;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TemplateTest {
    private static final Surroundings HERE = new Surroundings(
            LocalAccount.standard("key", "secret"),
            "shop",
            Map.of("Colour", "red"),
            queue -> URI.create("http://127.0.0.1:9324/000000000000/" + queue));

    private static final String SHOP = """
            Parameters:
              Colour: { Type: String }
              Size: { Type: Number, Default: 3 }
            Conditions: { IsRed: !Equals [!Ref Colour, red], IsBig: !Not [!Equals [!Ref Size, "3"]] }
            Globals:
              Function:
                Timeout: 20
                Environment: { Variables: { COMMON: all, SIZE: !Ref Size } }
            Resources:
              SellFunction:
                Type: AWS::Serverless::Function
                Properties:
                  Handler: shop.Sell::handleRequest
                  MemorySize: 512
                  Environment:
                    Variables:
                      COMMON: mine
                      COLOUR: !Ref Colour
                      ORDERS: !Ref Orders
                      ORDERS_ARN: !GetAtt Orders.Arn
                      STOCK: !Ref StockTable
                      LINK: !Sub "${AWS::Region}/${Colour}/${Orders.Arn}"
                      LIST: !Join [",", [a, !Ref Colour]]
                      SHADE: !If [IsRed, !Ref Colour, none]
                      BULK: !If [IsBig, many, "a few"]
                  Events:
                    Buy:
                      Type: HttpApi
                      Properties: { Method: POST, Path: "/api/v1/items/{id}" }
                    Order:
                      Type: SQS
                      Properties:
                        Queue: !GetAtt Orders.Arn
                        BatchSize: 1
                        FunctionResponseTypes: [ReportBatchItemFailures]
                        ScalingConfig: { MaximumConcurrency: 7 }
                    Nightly:
                      Type: ScheduleV2
                      Properties: { ScheduleExpression: rate(1 day), Input: '{"a":1}' }
              Orders:
                Type: AWS::SQS::Queue
                Properties:
                  QueueName: !Sub "${AWS::StackName}-orders"
                  VisibilityTimeout: 45
                  RedrivePolicy: { deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 5 }
              Dead:
                Type: AWS::SQS::Queue
                Properties: {}
              StockTable:
                Type: AWS::DynamoDB::Table
                Properties:
                  AttributeDefinitions: [{ AttributeName: item, AttributeType: N }]
                  KeySchema: [{ AttributeName: item, KeyType: HASH }]
                  TimeToLiveSpecification: { AttributeName: gone_at, Enabled: true }
              Pictures:
                Type: AWS::S3::Bucket
                Properties: {}
              Key:
                Type: AWS::SecretsManager::Secret
                Properties:
                  Name: !Sub "${AWS::StackName}/key"
                  GenerateSecretString:
                    SecretStringTemplate: '{"older":[]}'
                    GenerateStringKey: current
                    PasswordLength: 64
                    ExcludePunctuation: true
            """;

    @TempDir
    Path folder;

    @Test
    void givesFunctionsTheirSettings() throws IOException {
        FunctionDefinition function = template(SHOP).functions(HERE).getFirst();

        assertThat(function.name()).isEqualTo("shop-sell");
        assertThat(function.shortName()).isEqualTo("sell");
        assertThat(function.handlerClass()).isEqualTo("shop.Sell");
        assertThat(function.timeout()).isEqualTo(Duration.ofSeconds(20));
        assertThat(function.memory()).isEqualTo(512);
        assertThat(function.routes()).containsExactly(new HttpRoute("POST", "/api/v1/items/{id}"));
        assertThat(function.queues()).containsExactly(new QueueSource("shop-orders", 1, 7, true));
        assertThat(function.schedules())
                .containsExactly(new ScheduleSource("SellFunctionNightly", "rate(1 day)", "{\"a\":1}", 185));
    }

    @Test
    void resolvesReferencesToWhatStandsForThemHere() throws IOException {
        FunctionDefinition function = template(SHOP).functions(HERE).getFirst();

        assertThat(function.environment())
                .isEqualTo(Map.of(
                        "COMMON", "mine",
                        "SIZE", "3",
                        "COLOUR", "red",
                        "ORDERS", "http://127.0.0.1:9324/000000000000/shop-orders",
                        "ORDERS_ARN", "arn:aws:sqs:us-east-1:000000000000:shop-orders",
                        "STOCK", "shop-stock-table",
                        "LINK", "us-east-1/red/arn:aws:sqs:us-east-1:000000000000:shop-orders",
                        "LIST", "a,red",
                        "SHADE", "red",
                        "BULK", "a few"));
    }

    @Test
    void listsWhatTheFunctionsStandOn() throws IOException {
        Infrastructure infrastructure = template(SHOP).infrastructure(HERE);

        assertThat(infrastructure.queues())
                .containsExactly(
                        QueueDefinition.standard("shop-orders", Duration.ofSeconds(45))
                                .redriveTo("shop-dead", 5),
                        QueueDefinition.standard("shop-dead", Duration.ofSeconds(30)));
        assertThat(infrastructure.tables())
                .containsExactly(new TableDefinition(
                        "shop-stock-table",
                        new KeyAttribute("item", AttributeType.N),
                        Optional.empty(),
                        Optional.of("gone_at")));
        assertThat(infrastructure.buckets()).containsExactly("shop-pictures");
        assertThat(infrastructure.secrets())
                .containsExactly(new SecretDefinition.Generated("shop/key", "{\"older\":[]}", "current", 64, true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Type: AWS::S3::Bucket            | Type: AWS::Kinesis::Stream     | 56 | Resource type AWS::Kinesis::Stream is not known to the local stack
            COLOUR: !Ref Colour              | COLOUR: !Ref Color             | 18 | Color is neither a parameter nor a resource of this template
            COLOUR: !Ref Colour              | COLOUR: !Select [0, [a]]       | 18 | !Select is not known to the local stack; !Ref, !GetAtt, !Sub, !Join, !Split and !If are
            COLOUR: !Ref Colour              | COLOUR: !GetAtt Orders.Depth   | 18 | Attribute Depth of Orders is not known to the local stack
            COLOUR: !Ref Colour              | COLOUR: !If [IsBlue, a, b]     | 18 | IsBlue is not a condition of this template
            COLOUR: !Ref Colour              | COLOUR: !If [IsRed, a]         | 18 | !If takes a condition, what is so when it holds, and what is so otherwise
            !Equals [!Ref Colour, red]       | !Or [!Ref Colour, red]         | 4  | a condition is !Equals [one, other] or !Not [condition]
            COLOUR: !Ref Colour              | COLOUR: !Ref AWS::StackId      | 18 | AWS::StackId is not known to the local stack
            COLOUR: !Ref Colour              | COLOUR: { Ref: Colour }        | 18 | write Ref in its short form, as !Ref
            Type: ScheduleV2                 | Type: S3                       | 38 | Event type S3 is not known to the local stack
            MemorySize: 512                  | VpcConfig: {}                  | 14 | VpcConfig of a function is not known to the local stack
            MemorySize: 512                  | MemorySize: much               | 14 | 'much' is not a whole number
            Handler: shop.Sell::handleRequest| Handler: shop.Sell             | 13 | Handler shop.Sell must end in ::handleRequest
            rate(1 day)                      | cron(0 6 * * *)                | 39 | cron(0 6 * * *) is not a rate, such as rate(5 minutes)
            MemorySize: 512                  | @MemorySize: 512               | 14 | found character '@' that cannot start any token
            """)
    void refusesWhatItDoesNotKnowByLine(String right, String wrong, int line, String problem) throws IOException {
        String yaml = SHOP.replace(right, wrong);

        assertThatThrownBy(() -> template(yaml).functions(HERE))
                .isInstanceOf(TemplateError.class)
                .hasMessageStartingWith("template.yaml:" + line + ": " + problem);
    }

    @Test
    void refusesAMissingParameter() {
        Surroundings nothing = new Surroundings(HERE.account(), HERE.stack(), Map.of(), HERE.queueUrl());

        assertThatThrownBy(() -> template(SHOP).functions(nothing))
                .hasMessage("template.yaml:2: Parameter Colour has no default and was not given");
    }

    @Test
    void readsTheTemplateOfThisProject() {
        Template template = Template.read(Checkout.file("template.yaml"));
        Surroundings given = new Surroundings(
                HERE.account(),
                "presence",
                Map.of(
                        "PublicUrl",
                        "http://localhost:3000",
                        "DatabaseSecretArn",
                        "presence/database",
                        "MigrationSecretArn",
                        "presence/migration"),
                HERE.queueUrl());

        assertThat(template.infrastructure(given).scheduleGroups()).containsExactly("presence-posts");
        assertThat(template.functions(given))
                .extracting(FunctionDefinition::shortName)
                .containsExactly(
                        "about",
                        "auth",
                        "brands",
                        "ai",
                        "ai-worker",
                        "connectors",
                        "media",
                        "posts",
                        "publisher",
                        "upkeep",
                        "migrate");
    }

    @Test
    void keepsMessagesInvisibleForAsLongAsTheirFunctionMayRun() {
        Template template = Template.read(Checkout.file("template.yaml"));
        Surroundings given = new Surroundings(
                HERE.account(),
                "presence",
                Map.of("PublicUrl", "http://localhost", "DatabaseSecretArn", "x", "MigrationSecretArn", "y"),
                HERE.queueUrl());
        List<QueueDefinition> queues = template.infrastructure(given).queues();

        for (FunctionDefinition function : template.functions(given)) {
            for (QueueSource source : function.queues()) {
                assertThat(queues)
                        .filteredOn(queue -> queue.name().equals(source.queue()))
                        .singleElement()
                        .satisfies(
                                queue -> assertThat(queue.visibilityTimeout()).isGreaterThan(function.timeout()));
            }
        }
    }

    @Test
    void letsOnlyTheMigratingFunctionReadTheOwnersSecret() throws IOException {
        Map<String, String> functions = resources("AWS::Serverless::Function");

        assertThat(functions).hasSizeGreaterThan(8).allSatisfy((name, function) -> {
            if (name.equals("MigrateFunction")) {
                assertThat(function)
                        .contains("MIGRATION_SECRET: !Ref MigrationSecretArn")
                        .contains("Resource: [!Ref MigrationSecretArn, !Ref DatabaseSecretArn]");
            } else {
                assertThat(function).doesNotContain("MigrationSecretArn");
                // A star would be the owner's secret, too.
                assertThat(function.lines().filter(line -> line.strip().startsWith("Resource:")))
                        .noneMatch(line -> line.contains("\"*\"") || line.contains("secretsmanager"));
            }
        });
    }

    @Test
    void tellsAnOperatorOfEveryQueueAndWorkerThatStops() throws IOException {
        Map<String, String> alarms = alarms();

        assertThat(alarms.values())
                .allSatisfy(alarm -> assertThat(alarm).contains("AlarmActions: [!Ref OperatorTopic]"))
                .anySatisfy(alarm -> assertThat(alarm).contains("!Ref UpkeepFunction", "TreatMissingData: breaching"));
        assertThat(String.join("\n", alarms.values()))
                .contains("!GetAtt DueQueue.QueueName", "!GetAtt DueDeadLetterQueue.QueueName")
                .contains("!GetAtt PublishQueue.QueueName", "!GetAtt PublishDeadLetterQueue.QueueName")
                .contains("!GetAtt JobsDeadLetterQueue.QueueName")
                .contains("!Ref PublisherFunction");
    }

    @Test
    void saysOfEveryAlarmWhatToDo() throws IOException {
        assertThat(Files.readString(Checkout.file("docs/publishing.md")))
                .contains(alarms().keySet().stream()
                        .map(alarm -> "| `" + alarm + "`")
                        .toList());
    }

    private static Map<String, String> alarms() throws IOException {
        return resources("AWS::CloudWatch::Alarm");
    }

    private static Map<String, String> resources(String type) throws IOException {
        return Pattern.compile("^  (\\w+):\\n    Type: " + type + "\\n((?:    .*\\n)+)", Pattern.MULTILINE)
                .matcher(Files.readString(Checkout.file("template.yaml")))
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
    }

    private Template template(String yaml) throws IOException {
        return Template.read(Files.writeString(folder.resolve("template.yaml"), yaml));
    }
}
