CREATE TABLE `conditions` (
	`conditionId` text PRIMARY KEY NOT NULL,
	`accountId` text NOT NULL,
	`theme` text NOT NULL,
	`exampleId` text,
	`words` text NOT NULL,
	`visibleTo` text NOT NULL,
	`writtenAt` text NOT NULL,
	FOREIGN KEY (`accountId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `conditions_by_account` ON `conditions` (`accountId`);--> statement-breakpoint
CREATE TABLE `headlines` (
	`headlineId` text PRIMARY KEY NOT NULL,
	`accountId` text NOT NULL,
	`subjectId` text,
	`words` text NOT NULL,
	`marks` text NOT NULL,
	`addedAt` text NOT NULL,
	FOREIGN KEY (`accountId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `headlines_by_account` ON `headlines` (`accountId`);--> statement-breakpoint
CREATE TABLE `works` (
	`workId` text PRIMARY KEY NOT NULL,
	`accountId` text NOT NULL,
	`title` text NOT NULL,
	`language` text NOT NULL,
	`what` text NOT NULL,
	`myPart` text NOT NULL,
	`satisfied` text NOT NULL,
	`files` text NOT NULL,
	`isShown` integer NOT NULL,
	`madeAt` text NOT NULL,
	`changedAt` text NOT NULL,
	`inReport` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`accountId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `works_by_account` ON `works` (`accountId`);--> statement-breakpoint
ALTER TABLE `shares` ADD `conditionIds` text DEFAULT '[]' NOT NULL;