CREATE TABLE `report_readings` (
	`staffId` text NOT NULL,
	`accountId` text NOT NULL,
	`seen` text NOT NULL,
	PRIMARY KEY(`staffId`, `accountId`),
	FOREIGN KEY (`staffId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`accountId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `readings_by_account` ON `report_readings` (`accountId`);--> statement-breakpoint
CREATE TABLE `review_answers` (
	`reviewId` text NOT NULL,
	`noteId` text NOT NULL,
	`text` text NOT NULL,
	`isHidden` integer NOT NULL,
	`answeredAt` text NOT NULL,
	PRIMARY KEY(`reviewId`, `noteId`),
	FOREIGN KEY (`reviewId`) REFERENCES `reviews`(`reviewId`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `review_versions` (
	`reviewId` text NOT NULL,
	`version` integer NOT NULL,
	`revision` integer NOT NULL,
	`rubricVersion` integer NOT NULL,
	`text` text NOT NULL,
	`releasedAt` text NOT NULL,
	PRIMARY KEY(`reviewId`, `version`),
	FOREIGN KEY (`reviewId`) REFERENCES `reviews`(`reviewId`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `reviews` (
	`reviewId` text PRIMARY KEY NOT NULL,
	`accountId` text NOT NULL,
	`readerId` text NOT NULL,
	`submissionId` text NOT NULL,
	`askedAt` text NOT NULL,
	`endedAt` text,
	`revision` integer NOT NULL,
	`draft` text NOT NULL,
	`inReport` integer,
	FOREIGN KEY (`accountId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`readerId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submissionId`) REFERENCES `submissions`(`submissionId`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `reviews_by_account` ON `reviews` (`accountId`);--> statement-breakpoint
CREATE INDEX `reviews_by_reader` ON `reviews` (`readerId`);--> statement-breakpoint
CREATE INDEX `reviews_by_submission` ON `reviews` (`submissionId`);--> statement-breakpoint
CREATE TABLE `rubrics` (
	`version` integer PRIMARY KEY NOT NULL,
	`words` text NOT NULL,
	`madeBy` text NOT NULL,
	`madeAt` text NOT NULL,
	FOREIGN KEY (`madeBy`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action
);
